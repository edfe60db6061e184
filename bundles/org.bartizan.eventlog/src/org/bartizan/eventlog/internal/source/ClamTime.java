// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time at the beginning of clamd's lines, such as {@code Wed Nov  5 08:01:34 2026 -> }, which is always as long. */
final class ClamTime {

    /** How long the time and the arrow are. */
    static final int LENGTH = 28;

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WITHOUT_WEEKDAY = DateTimeFormatter.ofPattern("MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);
    private static final int ARROW = 24;
    private static final int MONTH = 4;

    private ClamTime() {
    }

    /** Null when the line does not begin with a time. */
    static LocalDateTime parse(String line) {
        if (line.length() < LENGTH || !line.startsWith(" -> ", ARROW)) {
            return null;
        }
        try {
            return LocalDateTime.parse(line.substring(0, ARROW), FORMAT);
        } catch (DateTimeException _) {
            return lenient(line.substring(MONTH, ARROW));
        }
    }

    /** The weekday says nothing new, and a wrong one is no reason to lose the time. */
    private static LocalDateTime lenient(String text) {
        try {
            return LocalDateTime.parse(text, WITHOUT_WEEKDAY);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
