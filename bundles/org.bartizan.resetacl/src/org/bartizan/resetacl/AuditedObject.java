// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

/**
 * A registry key or file that was looked at.
 *
 * @param path such as {@code HKLM\SOFTWARE\Vendor}, or an absolute file name
 * @param access who may do what with it
 */
public record AuditedObject(String path, AccessList access) {

    /** How bad it is. */
    public Risk risk() {
        return access.risk();
    }
}
