// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: {@code 30}, which is in the unit of the field, {@code 30 min}, {@code 1 h 30 min}. */
final class Durations {

    private static final Map<String, Duration> UNITS = new LinkedHashMap<>();
    private static final Pattern PART = Pattern.compile("(\\d{1,9})\\s*([a-z]*)\\s*");

    static {
        UNITS.put("days", Duration.ofDays(1));
        UNITS.put("h", Duration.ofHours(1));
        UNITS.put("min", Duration.ofMinutes(1));
        UNITS.put("s", Duration.ofSeconds(1));
    }

    private Durations() {
    }

    /** The number alone when it is a whole number of the unit, else with a unit that makes it one. */
    static String format(Duration duration, String unit) {
        Duration one = UNITS.getOrDefault(unit, Duration.ofSeconds(1));
        return whole(duration, one) ? Long.toString(duration.dividedBy(one)) : display(duration);
    }

    /** With the largest unit that makes it a whole number, such as {@code 30 min}. */
    static String display(Duration duration) {
        if (duration.isZero()) {
            return "0";
        }
        for (Map.Entry<String, Duration> unit : UNITS.entrySet()) {
            if (whole(duration, unit.getValue())) {
                long count = duration.dividedBy(unit.getValue());
                return count + " " + (count == 1 && unit.getKey().equals("days") ? "day" : unit.getKey());
            }
        }
        return duration.toMillis() + " ms";
    }

    private static boolean whole(Duration duration, Duration unit) {
        return duration.equals(unit.multipliedBy(duration.dividedBy(unit)));
    }

    /** @throws IllegalArgumentException saying what would be right */
    static Duration parse(String text, String unit) {
        Matcher parts = PART.matcher(text.strip().toLowerCase(Locale.ROOT));
        Duration sum = Duration.ZERO;
        int end = 0;
        while (parts.find() && parts.start() == end) {
            sum = sum.plus(unit(parts.group(2), unit).multipliedBy(Long.parseLong(parts.group(1))));
            end = parts.end();
        }
        if (end == 0 || end < text.strip().length()) {
            throw new IllegalArgumentException("Write a time such as 30 min, 2 h or 1 day");
        }
        return sum;
    }

    private static Duration unit(String word, String otherwise) {
        Duration known = switch (word) {
            case "" -> UNITS.get(otherwise);
            case "s", "sec", "second", "seconds" -> Duration.ofSeconds(1);
            case "m", "min", "minute", "minutes" -> Duration.ofMinutes(1);
            case "h", "hour", "hours" -> Duration.ofHours(1);
            case "d", "day", "days" -> Duration.ofDays(1);
            default -> null;
        };
        if (known == null) {
            throw new IllegalArgumentException("Write the time in s, min, h or days");
        }
        return known;
    }
}
