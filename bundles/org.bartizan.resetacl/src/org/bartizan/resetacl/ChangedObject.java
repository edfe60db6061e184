// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

/**
 * A registry key or file that was closed, or would be.
 *
 * @param path as in {@link AuditedObject#path}
 * @param before who could do what
 * @param after who can do what now
 */
public record ChangedObject(String path, AccessList before, AccessList after) {
}
