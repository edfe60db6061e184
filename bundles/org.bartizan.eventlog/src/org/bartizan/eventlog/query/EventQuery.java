// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A query as stores run it. Times are absolute: those that people write relative to now are fixed when the text is read.
 *
 * @param condition which events
 * @param since not before this time, or null
 * @param until before this time, or null
 * @param order by what to sort; empty for the newest first
 * @param limit the most events or rows, or 0 when there is no limit
 * @param counting what to count by, or null when events are wanted themselves
 */
public record EventQuery(Condition condition, Instant since, Instant until, List<Order> order, long limit, Counting counting) {

    /** Every event, the newest first. */
    public static final EventQuery ALL = new EventQuery(Condition.ALL, null, null, List.of(), 0, null);

    /** Copies the order. */
    public EventQuery {
        Objects.requireNonNull(condition);
        order = List.copyOf(order);
    }

    /** The same with another limit. */
    public EventQuery limit(long most) {
        return new EventQuery(condition, since, until, order, most, counting);
    }

    /** The same in another order. */
    public EventQuery order(List<Order> other) {
        return new EventQuery(condition, since, until, other, limit, counting);
    }

    /** The same, counted. */
    public EventQuery counting(Counting other) {
        return new EventQuery(condition, since, until, order, limit, other);
    }
}
