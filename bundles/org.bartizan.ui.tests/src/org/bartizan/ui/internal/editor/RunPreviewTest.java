// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Recurrence;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Site;
import org.bartizan.model.Weekday;
import org.junit.jupiter.api.Test;

class RunPreviewTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 2, 12, 0, 0, 0, ZONE);

    private static ScheduledScan daily(int hour) {
        ScheduledScan scan = FleetFactory.eINSTANCE.createScheduledScan();
        scan.setRecurrence(Recurrence.DAILY);
        scan.setTime(LocalTime.of(hour, 0));
        scan.setZone(ZONE);
        return scan;
    }

    private static BlackoutWindow backup() {
        BlackoutWindow window = FleetFactory.eINSTANCE.createBlackoutWindow();
        window.setName("Nightly backup");
        window.setStart(LocalTime.of(22, 0));
        window.setDuration(Duration.ofHours(4));
        window.setZone(ZONE);
        return window;
    }

    @Test
    void listsTenRunsAndWhatTheyFallInto() {
        List<RunPreview.Run> runs = RunPreview.of(daily(23), List.of(backup()), NOW);
        assertEquals(10, runs.size());
        assertTrue(runs.stream().allMatch(run -> run.blackout().equals("Nightly backup")), runs::toString);
        assertTrue(RunPreview.warning(runs).startsWith("All of these runs fall into the blackout window Nightly backup"));
    }

    @Test
    void warnsOfNothingOutsideOfTheWindow() {
        assertEquals("", RunPreview.warning(RunPreview.of(daily(12), List.of(backup()), NOW)));
    }

    @Test
    void countsTheRunsThatFallIntoAWindowOfCertainDays() {
        BlackoutWindow window = backup();
        window.getDays().add(Weekday.MONDAY);
        List<RunPreview.Run> runs = RunPreview.of(daily(23), List.of(window), NOW);
        assertTrue(RunPreview.warning(runs).startsWith("2 of these runs fall into"), RunPreview.warning(runs));
    }

    @Test
    void namesTheSitesOfAWindow() {
        BlackoutWindow window = backup();
        Site boston = FleetFactory.eINSTANCE.createSite();
        boston.setId("b");
        boston.setName("Boston");
        window.getSites().add(boston);
        assertTrue(RunPreview.warning(RunPreview.of(daily(23), List.of(window), NOW)).contains("Nightly backup (Boston)"));
    }
}
