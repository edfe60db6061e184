// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Moments, durations and numbers as people read them: in their own zone and with their own digit grouping. Safe for any thread. */
public final class Times {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm");
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm:ss.SSS z");

    private Times() {
    }

    /** The time today, else with the day; empty for null. */
    public static String brief(Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime there = moment.atZone(ZoneId.systemDefault());
        LocalDate today = LocalDate.now();
        if (there.toLocalDate().equals(today)) {
            return TIME.format(there);
        }
        return (there.getYear() == today.getYear() ? DAY : YEAR).format(there);
    }

    /** The moment to the millisecond, with day and zone; empty for null. */
    public static String exact(Instant moment) {
        return moment == null ? "" : EXACT.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** A duration with the unit that suits it, such as {@code 350 ms} or {@code 2 min 5 s}. */
    public static String lasting(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis < 60_000) {
            return String.format("%.1f s", millis / 1000.0);
        }
        return duration.toHours() > 0 ? duration.toHours() + " h " + duration.toMinutesPart() + " min"
                : duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }

    /** A whole number with digit grouping. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance().format(number);
    }

    /** {@code 1 computer}, {@code 12 computers}. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}
