// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * What to count by.
 *
 * @param fields the fields, at least one unless there is a span
 * @param span the length of a span of time, or null; spans of days and weeks begin at midnight, weeks on Monday
 * @param zone whose midnight
 */
public record Counting(List<Field> fields, Duration span, ZoneId zone) {

    /** Copies the fields. */
    public Counting {
        fields = List.copyOf(fields);
    }
}
