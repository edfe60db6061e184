// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times, days, moments and zones as people write them. */
final class Moments {

    private static final DateTimeFormatter READ_TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter READ_MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd[ ]['T']H:mm[:ss]");

    private Moments() {
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text, READ_TIME);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Write a time of day such as 03:30", e);
        }
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Write a day such as 2026-01-31", e);
        }
    }

    static String format(Instant moment) {
        return MOMENT.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** A day alone means its end. */
    static Instant moment(String text) {
        try {
            return text.length() <= 10 ? LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant()
                    : LocalDateTime.parse(text, READ_MOMENT).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Write a day such as 2026-01-31, or with a time 2026-01-31 18:00", e);
        }
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.getAvailableZoneIds().stream().filter(text::equalsIgnoreCase).findFirst().map(ZoneId::of)
                    .orElseGet(() -> ZoneId.of(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Write a time zone such as Europe/Berlin or +02:00", e);
        }
    }
}
