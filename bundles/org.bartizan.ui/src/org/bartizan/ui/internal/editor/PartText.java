// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Weekday;

/** Scheduled scans and blackout windows in a few words. */
final class PartText {

    private PartText() {
    }

    /** Such as {@code Mon, Wed at 12:00}. */
    static String when(ScheduledScan scan) {
        String at = " at " + scan.getTime();
        return switch (scan.getRecurrence()) {
            case HOURLY -> "every hour";
            case DAILY -> "every day" + at;
            case WEEKLY -> days(scan.getDays(), "every week") + at;
            case EVERY_FEW_DAYS -> "every " + scan.getEveryDays() + " days" + at;
            case MONTHLY -> "on day " + scan.getDayOfMonth() + " of the month" + at;
        };
    }

    static String state(ScheduledScan scan) {
        return (scan.isEnabled() ? "on" : "off") + (scan.isLocked() ? ", locked" : "");
    }

    static String when(BlackoutWindow window) {
        return days(window.getDays(), "every day") + " at " + window.getStart();
    }

    static String lasts(BlackoutWindow window) {
        Duration duration = window.getDuration();
        return duration == null ? "" : duration.toMinutesPart() == 0 ? duration.toHours() + " h"
                : duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }

    private static String days(List<Weekday> days, String none) {
        return days.isEmpty() ? none
                : days.stream().map(day -> day.getName().charAt(0) + day.getName().substring(1, 3).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
