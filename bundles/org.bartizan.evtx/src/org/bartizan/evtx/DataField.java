// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

/**
 * A value that the program which wrote the event gave it: one of the strings of the event.
 *
 * @param name the attribute {@code Name} of its element, or the name of the element, when that is not {@code Data}, or attribute; null for none
 * @param value typed
 */
public record DataField(String name, Value value) {
}
