// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

import org.bartizan.model.FleetFactory;
import org.bartizan.model.MissedRun;
import org.bartizan.model.OnBattery;
import org.bartizan.model.Recurrence;
import org.bartizan.model.ScanCoverage;
import org.bartizan.model.ScanExtent;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Weekday;

/** Scheduled scans of the scenarios. */
final class Scans {

    /** When the nightly backups begin, and how long they run. */
    static final LocalTime BACKUP = LocalTime.of(22, 0);
    static final Duration BACKUP_LASTS = Duration.ofHours(4);

    /** When servers are scanned: after work and after the backup. */
    private static final LocalTime AFTER_BACKUP = LocalTime.of(2, 30);
    private static final LocalTime LUNCH = LocalTime.of(12, 15);

    private Scans() {
    }

    /** All servers, every night after the backup. */
    static ScheduledScan servers() {
        ScheduledScan scan = scan(ScanCoverage.SERVERS, Recurrence.DAILY, AFTER_BACKUP);
        scan.setSpread(Duration.ofMinutes(30));
        return scan;
    }

    /** All clients, once a week at lunch; users cannot stop it. */
    static ScheduledScan weekly(Weekday day) {
        ScheduledScan scan = scan(ScanCoverage.CLIENTS, Recurrence.WEEKLY, LUNCH);
        scan.getDays().add(day);
        scan.setMayStop(false);
        return onTheRoad(scan);
    }

    /** All clients, every five days at lunch. */
    static ScheduledScan everyFiveDays() {
        ScheduledScan scan = scan(ScanCoverage.CLIENTS, Recurrence.EVERY_FEW_DAYS, LUNCH);
        scan.setEveryDays(5);
        scan.setStartDate(LocalDate.of(2026, 1, 5));
        scan.setMayStop(false);
        return onTheRoad(scan);
    }

    private static ScheduledScan onTheRoad(ScheduledScan scan) {
        scan.setSpread(Duration.ofMinutes(15));
        scan.setMissedRun(MissedRun.RUN_SOON);
        scan.setOnBattery(OnBattery.WAIT);
        return scan;
    }

    private static ScheduledScan scan(ScanCoverage covers, Recurrence recurrence, LocalTime time) {
        ScheduledScan scan = FleetFactory.eINSTANCE.createScheduledScan();
        scan.setCovers(covers);
        scan.setExtent(ScanExtent.FULL);
        scan.setRecurrence(recurrence);
        scan.setTime(time);
        scan.setLocked(true);
        return scan;
    }
}
