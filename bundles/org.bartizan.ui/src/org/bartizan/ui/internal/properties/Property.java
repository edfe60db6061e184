// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.properties;

/**
 * A line of the Properties view.
 *
 * @param group what it is about: the object itself, or what was observed of it
 * @param label what people call it
 * @param value its value with its unit, as text
 * @param unset whether nobody has set it, so that the value is a default
 * @param description what it means, for people
 */
record Property(Group group, String label, String value, boolean unset, String description) {

    enum Group {
        /** What administrators want; part of the organisation. */
        WANTED,
        /** What was seen; beside the organisation. */
        OBSERVED
    }
}
