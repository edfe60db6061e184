// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import java.util.Objects;

/** A right that something needs, and where. */
public record Need(Right right, Place place) {

    /** Checks that nothing is missing. */
    public Need {
        Objects.requireNonNull(right);
        Objects.requireNonNull(place);
    }

    /** So that it completes "the right to …". */
    public String text() {
        return (right.text() + " " + place.text()).strip();
    }
}
