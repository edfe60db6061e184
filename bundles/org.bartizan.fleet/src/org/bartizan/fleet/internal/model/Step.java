// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

/** One change in ids and texts, so that it can be written down, made again and taken back in another process. */
public sealed interface Step {

    /** The id of the object that changes. */
    String object();

    /** The name of the feature that changes. */
    String feature();

    /**
     * A single value.
     *
     * @param set whether it is set
     * @param text the value; null when it is null or not set
     */
    record State(boolean set, String text) {
    }

    /** A single value goes from one state to another. */
    record Put(String object, String feature, State before, State after) implements Step {
    }

    /** A value is inserted; {@code at} is negative for a single-valued feature. */
    record Insert(String object, String feature, int at, String value) implements Step {
    }

    /** A value is removed; {@code at} is negative for a single-valued feature. */
    record Remove(String object, String feature, int at, String value) implements Step {
    }

    /** A value goes to another place of its list. */
    record Shift(String object, String feature, int from, int to) implements Step {
    }
}
