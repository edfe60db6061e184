// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bartizan.model.FleetFactory;
import org.bartizan.model.Recurrence;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Weekday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Berlin: clocks go from 02:00 to 03:00 on 2026-03-29 and from 03:00 to 02:00 on 2026-10-25. */
class RunTimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static ScheduledScan scan(String recurrence, String time) {
        ScheduledScan scan = FleetFactory.eINSTANCE.createScheduledScan();
        scan.setRecurrence(Recurrence.get(recurrence));
        scan.setTime(LocalTime.parse(time));
        return scan;
    }

    private static ZonedDateTime berlin(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN);
    }

    private static String runs(ScheduledScan scan, ZonedDateTime after, int count) {
        return runs(scan, BERLIN, after, count);
    }

    private static String runs(ScheduledScan scan, ZoneId zone, ZonedDateTime after, int count) {
        return RunTimes.next(scan, zone, after, count).stream().map(t -> t.toLocalDateTime() + t.getOffset().getId().replace(":00", ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"HOURLY,         00:20, 2026-01-01T10:20, 2026-01-01T11:20+01 2026-01-01T12:20+01",
            "HOURLY,             05:20, 2026-01-01T10:19, 2026-01-01T10:20+01 2026-01-01T11:20+01",
            "HOURLY,             00:30, 2026-03-29T00:59, 2026-03-29T01:30+01 2026-03-29T03:30+02 2026-03-29T04:30+02",
            "HOURLY,             00:30, 2026-10-25T01:59, 2026-10-25T02:30+02 2026-10-25T02:30+01 2026-10-25T03:30+01",
            "DAILY,              12:00, 2026-01-01T11:59, 2026-01-01T12:00+01 2026-01-02T12:00+01",
            "DAILY,              12:00, 2026-01-01T12:00, 2026-01-02T12:00+01 2026-01-03T12:00+01",
            "DAILY,              02:30, 2026-03-28T01:00, 2026-03-28T02:30+01 2026-03-29T03:30+02 2026-03-30T02:30+02",
            "DAILY,              02:30, 2026-03-29T01:59, 2026-03-29T03:30+02",
            "DAILY,              02:30, 2026-10-24T12:00, 2026-10-25T02:30+02 2026-10-26T02:30+01",
            "DAILY,              12:00, 2026-12-31T13:00, 2027-01-01T12:00+01",
            "WEEKLY,             12:00, 2026-01-01T00:00, 2026-01-04T12:00+01 2026-01-11T12:00+01",
            "EVERY_FEW_DAYS,     12:00, 2026-01-01T00:00, 2026-01-01T12:00+01 2026-01-06T12:00+01 2026-01-11T12:00+01",
            "EVERY_FEW_DAYS,     12:00, 2026-02-01T00:00, 2026-02-05T12:00+01 2026-02-10T12:00+01",
            "EVERY_FEW_DAYS,     12:00, 2020-01-01T00:00, 2026-01-01T12:00+01",
            "MONTHLY,            12:00, 2026-01-01T12:01, 2026-02-01T12:00+01 2026-03-01T12:00+01 2026-04-01T12:00+02"})
    void followsTheTable(String recurrence, String time, String after, String expected) {
        assertEquals(expected, runs(scan(recurrence, time), berlin(after), expected.split(" ").length));
    }

    @ParameterizedTest
    @CsvSource({"MONDAY, 2026-01-05T12:00+01 2026-01-12T12:00+01",
            "FRIDAY;MONDAY, 2026-01-02T12:00+01 2026-01-05T12:00+01 2026-01-09T12:00+01"})
    void runsOnItsDaysOfTheWeek(String days, String expected) {
        ScheduledScan scan = scan("WEEKLY", "12:00");
        Arrays.stream(days.split(";")).map(Weekday::valueOf).forEach(scan.getDays()::add);
        assertEquals(expected, runs(scan, berlin("2026-01-01T00:00"), expected.split(" ").length));
    }

    @ParameterizedTest
    @CsvSource({"31, 2026-01-31 2026-02-28 2026-03-31 2026-04-30", "30, 2026-01-30 2026-02-28 2026-03-30 2026-04-30",
            "29, 2026-01-29 2026-02-28 2026-03-29 2026-04-29", "15, 2026-01-15 2026-02-15 2026-03-15 2026-04-15"})
    void usesTheLastDayOfAShorterMonth(int day, String expected) {
        ScheduledScan scan = scan("MONTHLY", "12:00");
        scan.setDayOfMonth(day);
        assertEquals(expected, days(scan, "2026-01-01T00:00", 4));
    }

    @Test
    void knowsLeapYears() {
        ScheduledScan scan = scan("MONTHLY", "12:00");
        scan.setDayOfMonth(31);
        assertEquals("2028-02-29", days(scan, "2028-02-01T00:00", 1));
        assertEquals("2028-03-31", days(scan, "2028-02-29T12:00", 1));
    }

    private static String days(ScheduledScan scan, String after, int count) {
        return RunTimes.next(scan, BERLIN, berlin(after), count).stream().map(t -> t.toLocalDate().toString()).collect(Collectors.joining(
                " "));
    }

    @Test
    void hasAZoneOfItsOwnOrThatOfTheComputer() {
        ScheduledScan scan = scan("DAILY", "12:00");
        ZonedDateTime after = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        assertEquals("2026-01-01T12:00+01", runs(scan, after, 1));
        scan.setZone(ZoneId.of("America/New_York"));
        assertEquals("2026-01-01T12:00-05", runs(scan, after, 1));
        assertEquals("2025-12-31T12:00-05 2026-01-01T12:00-05", runs(scan, after.minusDays(1), 2));
    }

    @Test
    void survivesClocksThatGoByHalfAnHourAndDaysThatDoNotExist() {
        ScheduledScan hourly = scan("HOURLY", "00:15");
        ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
        List<ZonedDateTime> runs = RunTimes.next(hourly, lordHowe, LocalDateTime.parse("2026-10-03T22:30").atZone(lordHowe), 6);
        assertEquals("2026-10-03T23:15 2026-10-04T00:15 2026-10-04T01:15 2026-10-04T02:45 2026-10-04T03:15 2026-10-04T04:15",
                runs.stream().map(t -> t.toLocalDateTime().toString()).collect(Collectors.joining(" ")));
        ZoneId apia = ZoneId.of("Pacific/Apia");
        assertEquals("2011-12-29T12:00-10 2011-12-31T12:00+14 2012-01-01T12:00+14",
                runs(scan("DAILY", "12:00"), apia, LocalDateTime.parse("2011-12-29T00:00").atZone(apia), 3));
    }

    @Test
    void isStrictlyAscendingInEveryZoneOfTheWorld() {
        for (String zone : ZoneId.getAvailableZoneIds()) {
            ZoneId id = ZoneId.of(zone);
            for (String recurrence : List.of("HOURLY", "DAILY", "MONTHLY")) {
                ZonedDateTime last = LocalDateTime.parse("2026-01-01T00:00").atZone(id);
                for (ZonedDateTime run : RunTimes.next(scan(recurrence, "02:30"), id, last, 400)) {
                    assertEquals(true, run.isAfter(last), zone + " " + run);
                    last = run;
                }
            }
        }
    }

    @Test
    void isEmptyWhenItNeverRuns() {
        ScheduledScan off = scan("DAILY", "12:00");
        off.setEnabled(false);
        ScheduledScan timeless = scan("DAILY", "12:00");
        timeless.setTime(null);
        ScheduledScan endless = scan("EVERY_FEW_DAYS", "12:00");
        endless.setStartDate(LocalDate.MAX);
        ScheduledScan dateless = scan("EVERY_FEW_DAYS", "12:00");
        dateless.setStartDate(null);
        Stream.of(off, timeless, endless, dateless).forEach(scan -> assertEquals("", runs(scan, berlin("2026-01-01T00:00"), 3)));
        assertEquals("", runs(scan("DAILY", "12:00"), berlin("2026-01-01T00:00"), 0));
        assertEquals("9999-12-31T12:00+01", runs(scan("DAILY", "12:00"), berlin("9999-12-31T00:00"), 3));
    }
}
