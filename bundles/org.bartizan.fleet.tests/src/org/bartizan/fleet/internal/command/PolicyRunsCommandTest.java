// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The small scenario has a weekly scan of clients on Wednesdays at 12:15, a nightly one of servers at 02:30, and a backup from 22:00 to 02:00. */
class PolicyRunsCommandTest extends CommandsCase {

    private PolicyRunsCommand runs;

    @BeforeEach
    void begin() {
        scenario(Scenario.SMALL);
        runs = new PolicyRunsCommand(fleet);
    }

    @Test
    void showsTheNextTenRunsOfAScan() {
        Report report = runs.runs(10, "Europe/Berlin", false, "Workstations/Weekly scan");
        List<Object> times = column(report, "at");
        assertEquals(10, times.size());
        assertTrue(times.stream().allMatch(time -> time.toString().matches("Wed \\d{4}-\\d\\d-\\d\\d 12:15 \\+0[12]:00")), times
                .toString());
        assertEquals(List.of("No run falls into a blackout window."), report.notes());
    }

    @Test
    void showsAllScansOfAComputer() {
        assertEquals(Set.of("Weekly scan"), Set.copyOf(column(runs.runs(2, "", true, "pc-0001"), "scan")));
        assertEquals(Set.of("Nightly server scan"), Set.copyOf(column(runs.runs(2, "", true, "av-1"), "scan")));
    }

    @Test
    void warnsOfRunsInABlackoutWindow() {
        fleet.execute("Scan late", "tester", o -> o.getServerGroups().getFirst().getScheduledScans().getFirst().setTime(LocalTime.of(1,
                45)));
        Report report = runs.runs(3, "America/New_York", true, "Nightly server scan");
        assertEquals(List.of(List.of("Nightly backup")), column(report, "blackouts").stream().distinct().toList());
        assertTrue(report.notes().getFirst().contains("3 of these 3 runs fall into a blackout window"), report.notes().toString());
        OffsetDateTime first = OffsetDateTime.parse(column(report, "at").getFirst().toString());
        assertEquals(first.plusMinutes(30), OffsetDateTime.parse(column(report, "until").getFirst().toString()));
    }

    @Test
    void warnsWhenOnlyTheSpreadReachesIntoAWindow() {
        fleet.execute("Scan early", "tester", o -> {
            o.getBlackoutWindows().getFirst().setStart(LocalTime.of(2, 59));
        });
        assertEquals(List.of("Nightly backup"), column(runs.runs(1, "America/New_York", true, "Nightly server scan"), "blackouts")
                .getFirst());
    }

    @Test
    void refusesWhatItCannotShow() {
        assertThrows(BartizanException.class, () -> runs.runs(10, "", false, "Nobody"));
        assertThrows(BartizanException.class, () -> runs.runs(0, "", false, "pc-0001"));
        BartizanException zone = assertThrows(BartizanException.class, () -> runs.runs(1, "Mars/Base", false, "pc-0001"));
        assertTrue(zone.getMessage().contains("Mars/Base"));
    }

    @Test
    void saysThatAScanThatIsSwitchedOffNeverRuns() {
        fleet.execute("Off", "tester", o -> o.getServerGroups().getFirst().getScheduledScans().getFirst().setEnabled(false));
        assertEquals(List.of("No scan runs there."), runs.runs(10, "", false, "Nightly server scan").notes());
    }
}
