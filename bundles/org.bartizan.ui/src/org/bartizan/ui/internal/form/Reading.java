// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

/**
 * What somebody's typing means.
 *
 * @param value the value; null when nothing was typed, or when there is a problem
 * @param problem why it is no valid value, as a sentence without a full stop; null when it is one
 */
public record Reading(Object value, String problem) {

    static Reading of(Object value) {
        return new Reading(value, null);
    }

    static Reading wrong(String problem) {
        return new Reading(null, problem);
    }

    /** Whether it is a value. */
    public boolean valid() {
        return problem == null;
    }
}
