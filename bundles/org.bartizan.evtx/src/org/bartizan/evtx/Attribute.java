// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

/**
 * An attribute of an element.
 *
 * @param name as in the file
 * @param value typed; a text when it is put together from several parts
 */
public record Attribute(String name, Value value) {
}
