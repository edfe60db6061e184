// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.schedule;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.bartizan.model.ScheduledScan;

/** When scheduled scans run. */
public final class RunTimes {

    private RunTimes() {
    }

    /**
     * The next times at which a scan runs, in ascending order.
     *
     * @param scan read only
     * @param zoneOfComputer where the scan has no time zone of its own
     * @param after the first run is later than this
     * @param count how many
     * @return as many as were asked for, in the zone of the scan; fewer only when a scan never runs
     */
    public static List<ZonedDateTime> next(ScheduledScan scan, ZoneId zoneOfComputer, ZonedDateTime after, int count) {
        throw new UnsupportedOperationException();
    }
}
