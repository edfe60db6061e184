// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Weekday;

/** The days on which a scan runs that does not run every hour. */
final class RunDays {

    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final ScheduledScan scan;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);

    RunDays(ScheduledScan scan) {
        this.scan = scan;
        scan.getDays().forEach(day -> days.add(of(day)));
        if (days.isEmpty()) {
            days.add(DayOfWeek.SUNDAY);
        }
    }

    static DayOfWeek of(Weekday day) {
        return DayOfWeek.valueOf(day.getName());
    }

    /** The first day that is not before another; null when there is none. */
    LocalDate from(LocalDate day) {
        LocalDate found = switch (scan.getRecurrence()) {
            case WEEKLY -> weekly(day);
            case EVERY_FEW_DAYS -> everyFewDays(day);
            case MONTHLY -> monthly(day);
            case DAILY, HOURLY -> day;
        };
        return found == null || found.isAfter(LAST) ? null : found;
    }

    private LocalDate weekly(LocalDate day) {
        LocalDate found = day;
        while (!days.contains(found.getDayOfWeek())) {
            found = found.plusDays(1);
        }
        return found;
    }

    private LocalDate everyFewDays(LocalDate day) {
        LocalDate first = scan.getStartDate();
        if (first == null || !day.isAfter(first)) {
            return first;
        }
        int step = Math.max(1, scan.getEveryDays());
        long passed = ChronoUnit.DAYS.between(first, day);
        return day.plusDays(Math.floorMod(-passed, (long) step));
    }

    private LocalDate monthly(LocalDate day) {
        LocalDate found = inMonth(YearMonth.from(day));
        return found.isBefore(day) ? inMonth(YearMonth.from(day).plusMonths(1)) : found;
    }

    private LocalDate inMonth(YearMonth month) {
        return month.atDay(Math.clamp(scan.getDayOfMonth(), 1, month.lengthOfMonth()));
    }
}
