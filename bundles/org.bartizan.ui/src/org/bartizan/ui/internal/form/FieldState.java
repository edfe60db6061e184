// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

/**
 * What a field says now.
 *
 * @param value the value, where it is set and the same for all objects; else null
 * @param set whether it is set in at least one object; of a feature that cannot be unset, always
 * @param everywhere whether it is set in all of them
 * @param differs whether the objects have different values, or only some have one
 * @param locked whether it is locked in all objects where it is set
 */
public record FieldState(Object value, boolean set, boolean everywhere, boolean differs, boolean locked) {
}
