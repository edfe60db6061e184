// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and spans as people write them. */
final class Times {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})(s|m|min|h|d|w)", Pattern.CASE_INSENSITIVE);
    private static final int DAYS_OF_WEEK = 7;
    private static final long FARTHEST = 1L << 40;

    private final Instant now;
    private final ZoneId zone;

    Times(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    /** Null when it is no time. */
    Instant time(String text) {
        Duration ago = span(text);
        if (ago != null) {
            return now.minus(ago);
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "now" -> now;
            case "today" -> today.atStartOfDay(zone).toInstant();
            case "yesterday" -> today.minusDays(1).atStartOfDay(zone).toInstant();
            default -> iso(text.replace(' ', 'T').toUpperCase(Locale.ROOT));
        };
    }

    private Instant iso(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return bounded(LocalDate.parse(text).atStartOfDay(zone).toInstant());
            }
            boolean offset = text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
            return bounded(offset ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** Stores count microseconds, and no log is from farther away. */
    private static Instant bounded(Instant time) {
        return Math.abs(time.getEpochSecond()) > FARTHEST ? null : time;
    }

    /** Null when it is no span. */
    static Duration span(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m", "min" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofDays(amount * DAYS_OF_WEEK);
        };
    }
}
