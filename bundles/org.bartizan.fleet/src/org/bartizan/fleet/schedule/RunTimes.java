// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.model.Recurrence;
import org.bartizan.model.ScheduledScan;

/**
 * When scheduled scans run. A time of day that does not exist, because clocks go forward, is as much later as they go; one that exists twice, because
 * they go back, is the first of the two. An hourly scan runs every hour that passes, so once more or less on these days.
 */
public final class RunTimes {

    private RunTimes() {
    }

    /**
     * The next times at which a scan runs, in ascending order. Where a scan spreads its beginning, these are the earliest moments; computers begin
     * at random until {@code scan.getSpread()} later.
     *
     * @param scan read only; may be a copy that is being edited
     * @param zoneOfComputer where the scan has no time zone of its own
     * @param after the first run is later than this
     * @param count how many
     * @return as many as were asked for, in the zone in which the scan is meant; fewer only when a scan is switched off, lacks what it needs, or
     *     the calendar ends with the year 9999
     */
    public static List<ZonedDateTime> next(ScheduledScan scan, ZoneId zoneOfComputer, ZonedDateTime after, int count) {
        if (!scan.isEnabled() || scan.getTime() == null || scan.getRecurrence() == null) {
            return List.of();
        }
        ZonedDateTime start = after.withZoneSameInstant(scan.getZone() == null ? zoneOfComputer : scan.getZone());
        return scan.getRecurrence() == Recurrence.HOURLY ? hourly(scan, start, count) : onDays(scan, start, count);
    }

    private static List<ZonedDateTime> hourly(ScheduledScan scan, ZonedDateTime after, int count) {
        List<ZonedDateTime> runs = new ArrayList<>();
        ZonedDateTime run = atMinute(scan, after);
        while (runs.size() < count && run.getYear() <= RunDays.LAST.getYear()) {
            if (run.isAfter(after)) {
                runs.add(run);
            }
            ZonedDateTime next = atMinute(scan, run.plusHours(1));
            run = next.isAfter(run) ? next : atMinute(scan, run.plusHours(2));
        }
        return runs;
    }

    private static ZonedDateTime atMinute(ScheduledScan scan, ZonedDateTime hour) {
        return hour.withMinute(scan.getTime().getMinute()).withSecond(scan.getTime().getSecond()).withNano(0);
    }

    private static List<ZonedDateTime> onDays(ScheduledScan scan, ZonedDateTime after, int count) {
        List<ZonedDateTime> runs = new ArrayList<>();
        RunDays days = new RunDays(scan);
        ZonedDateTime last = after;
        // A day before: when a whole day does not exist, its run is on the day after it.
        LocalDate day = days.from(after.toLocalDate().minusDays(1));
        while (day != null && runs.size() < count) {
            ZonedDateTime run = ZonedDateTime.of(day, scan.getTime(), after.getZone());
            if (run.isAfter(last)) {
                runs.add(run);
                last = run;
            }
            day = days.from(day.plusDays(1));
        }
        return runs;
    }
}
