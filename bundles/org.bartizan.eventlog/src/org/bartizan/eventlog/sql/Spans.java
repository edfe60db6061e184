// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

import org.bartizan.eventlog.query.Counting;

/** The spans of time that events are counted by, in the local time of a zone: a day is from midnight to midnight, however long it is. */
public final class Spans {

    private static final long MICROS = 1_000_000;
    private static final long SECONDS_OF_DAY = 86_400;
    private static final long SECONDS_OF_WEEK = 7 * SECONDS_OF_DAY;
    /** The first Monday was the fifth of January 1970. */
    private static final long FIRST_MONDAY = 4 * SECONDS_OF_DAY;
    private static final int MOST_TRANSITIONS = 1_000;

    private final ZoneId zone;
    private final long length;
    private final long origin;
    private final Instant from;
    private final Instant to;

    /**
     * @param from the time of the first event
     * @param to the time of the last one
     */
    public Spans(Counting counting, Instant from, Instant to) {
        long seconds = counting.span() == null ? 1 : counting.span().toSeconds();
        zone = counting.zone();
        length = seconds * MICROS;
        origin = seconds % SECONDS_OF_WEEK == 0 ? FIRST_MONDAY * MICROS : 0;
        this.from = from;
        this.to = to;
    }

    /** The local beginning of an event's span in microseconds. */
    String expression(List<Object> parameters) {
        String local = "(t + " + offset() + " - " + origin + ")";
        parameters.addAll(List.of(length, length, length));
        // The remainder of a time before the origin would be negative.
        return "(" + local + " - ((" + local + " % ?) + ?) % ?)";
    }

    /** The offset of the zone at an event's time: it changes a few times in the range of the events. */
    private String offset() {
        StringBuilder text = new StringBuilder("CASE");
        ZoneOffsetTransition next = zone.getRules().nextTransition(from);
        for (int i = 0; i < MOST_TRANSITIONS && next != null && !next.getInstant().isAfter(to); i++) {
            text.append(" WHEN t < ").append(Columns.micros(next.getInstant())).append(" THEN ").append(micros(next.getOffsetBefore()));
            next = zone.getRules().nextTransition(next.getInstant());
        }
        boolean constant = text.length() == "CASE".length();
        long last = micros(zone.getRules().getOffset(to));
        return constant ? Long.toString(last) : text.append(" ELSE ").append(last).append(" END").toString();
    }

    private static long micros(ZoneOffset offset) {
        return offset.getTotalSeconds() * MICROS;
    }

    /** The beginning of the span with that value. */
    Instant begin(long value) {
        Instant local = Columns.time(value + origin);
        return LocalDateTime.ofInstant(local, ZoneOffset.UTC).atZone(zone).toInstant();
    }
}
