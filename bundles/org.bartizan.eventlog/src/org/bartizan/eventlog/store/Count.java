// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

import java.time.Instant;
import java.util.List;

/**
 * How often some values occur.
 *
 * @param begin the beginning of the span of time, or null when it was not counted by one
 * @param values the values, in the order of the fields that were counted by, each of its field's type
 * @param count how many events
 */
public record Count(Instant begin, List<Object> values, long count) {

    /** Copies the values. */
    public Count {
        values = List.copyOf(values);
    }
}
