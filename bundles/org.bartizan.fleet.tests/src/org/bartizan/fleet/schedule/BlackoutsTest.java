// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Site;
import org.bartizan.model.Weekday;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-01-05 is a Monday. */
class BlackoutsTest {

    private static final FleetFactory MAKE = FleetFactory.eINSTANCE;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static BlackoutWindow window(String start, String duration) {
        BlackoutWindow window = MAKE.createBlackoutWindow();
        window.setStart(LocalTime.parse(start));
        window.setDuration(Duration.parse(duration));
        return window;
    }

    private static boolean in(BlackoutWindow window, String time) {
        return Blackouts.at(List.of(window), null, berlin(time)).isPresent();
    }

    private static ZonedDateTime berlin(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN);
    }

    @ParameterizedTest
    @CsvSource({"22:00, PT4H, 2026-01-05T21:59, false", "22:00, PT4H, 2026-01-05T22:00, true", "22:00, PT4H, 2026-01-06T01:59, true",
            "22:00, PT4H, 2026-01-06T02:00, false", "00:00, PT24H, 2026-01-05T12:00, true", "08:00, PT1M, 2026-01-05T08:01, false",
            "02:30, PT1H, 2026-03-29T03:29, false", "02:30, PT1H, 2026-03-29T03:30, true", "02:30, PT1H, 2026-03-29T04:30, false",
            "22:00, PT6H, 2026-03-29T04:59, true", "22:00, PT6H, 2026-03-29T05:00, false", "22:00, PT6H, 2026-10-25T02:59, true",
            "22:00, PT6H, 2026-10-25T03:00, false"})
    void followsTheTable(String start, String duration, String time, boolean expected) {
        assertEquals(expected, in(window(start, duration), time));
    }

    @Test
    void lastsAsTimePasses() {
        BlackoutWindow window = window("02:00", "PT1H");
        ZonedDateTime first = berlin("2026-10-25T02:30").withEarlierOffsetAtOverlap();
        assertTrue(Blackouts.at(List.of(window), null, first).isPresent());
        assertFalse(Blackouts.at(List.of(window), null, first.withLaterOffsetAtOverlap()).isPresent());
    }

    @Test
    void beginsOnItsDaysAndReachesIntoTheNextOne() {
        BlackoutWindow window = window("22:00", "PT4H");
        window.getDays().add(Weekday.MONDAY);
        assertTrue(in(window, "2026-01-05T23:00"));
        assertTrue(in(window, "2026-01-06T01:00"));
        assertFalse(in(window, "2026-01-06T23:00"));
        assertFalse(in(window, "2026-01-05T01:00"));
    }

    @Test
    void hasAZoneOfItsOwnOrThatOfTheComputer() {
        BlackoutWindow window = window("22:00", "PT1H");
        assertTrue(in(window, "2026-01-05T22:30"));
        window.setZone(ZoneId.of("America/New_York"));
        assertFalse(in(window, "2026-01-05T22:30"));
        assertTrue(in(window, "2026-01-06T04:30"));
    }

    @Test
    void holdsAtItsSitesOnly() {
        Site office = MAKE.createSite();
        office.setId("office");
        Site home = MAKE.createSite();
        home.setId("home");
        BlackoutWindow window = window("22:00", "PT1H");
        window.getSites().add(office);
        ZonedDateTime time = berlin("2026-01-05T22:30");
        assertTrue(Blackouts.at(List.of(window), office, time).isPresent());
        assertTrue(Blackouts.at(List.of(window), EcoreUtil.copy(office), time).isPresent());
        assertFalse(Blackouts.at(List.of(window), home, time).isPresent());
        assertFalse(Blackouts.at(List.of(window), null, time).isPresent());
    }

    @Test
    void findsTheFirstOfSeveralAndAllThatASpreadTouches() {
        BlackoutWindow early = window("22:00", "PT1H");
        BlackoutWindow late = window("22:30", "PT4H");
        List<BlackoutWindow> both = List.of(early, late);
        assertEquals(early, Blackouts.at(both, null, berlin("2026-01-05T22:45")).orElseThrow());
        assertEquals(late, Blackouts.at(both, null, berlin("2026-01-05T23:00")).orElseThrow());
        assertEquals(both, Blackouts.between(both, null, berlin("2026-01-05T21:00"), berlin("2026-01-05T22:30")));
        assertEquals(List.of(early), Blackouts.between(both, null, berlin("2026-01-05T21:00"), berlin("2026-01-05T22:29")));
        assertEquals(List.of(), Blackouts.between(both, null, berlin("2026-01-05T20:00"), berlin("2026-01-05T21:59")));
    }

    @Test
    void ignoresAWindowThatIsNotCompleteAndBoundsAnEndlessOne() {
        BlackoutWindow window = window("22:00", "PT1H");
        window.setStart(null);
        assertFalse(in(window, "2026-01-05T22:30"));
        assertTrue(in(window("22:00", "PT100000H"), "2026-01-05T20:30"));
    }
}
