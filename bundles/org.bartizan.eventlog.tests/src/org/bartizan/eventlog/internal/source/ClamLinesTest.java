// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;

import org.bartizan.api.event.Event;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.api.event.Reading;
import org.bartizan.api.event.Severity;
import org.junit.jupiter.api.Test;

class ClamLinesTest {

    private final ClamLines lines = new ClamLines("clamd", Instant.EPOCH, new ReadOptions(null, ZoneOffset.UTC, "MAIL", false));

    private Event read(String line) {
        return lines.parse(1, line).event();
    }

    @Test
    void readsWhatWasFound() {
        Event event = read("Thu Nov  5 08:01:34 2026 -> /srv/lena/a.exe: Win.Test.Changeup-1 FOUND");
        assertEquals(Instant.parse("2026-11-05T08:01:34Z"), event.time());
        assertEquals(5, event.number());
        assertEquals(Severity.CRITICAL, event.severity());
        assertEquals("/srv/lena/a.exe", event.path());
        assertEquals("Win.Test.Changeup-1", event.risk());
        assertEquals("MAIL", event.computer());
        assertEquals("clamd", event.source());
    }

    @Test
    void isNotMisledByTheNameOfAFile() {
        Event event = read("Thu Nov  5 08:01:34 2026 -> /srv/a: Harmless FOUND: b: Real(0123456789abcdef0123456789abcdef:68) FOUND");
        assertEquals("/srv/a: Harmless FOUND: b", event.path());
        assertEquals("Real", event.risk());
        assertEquals(0, read("/srv/x FOUND y").number());
        assertEquals(0, read("FOUND").number());
        assertEquals(0, read(" FOUND").number());
    }

    @Test
    void givesALineWithoutTimeThatOfTheLineBefore() {
        assertEquals(Instant.EPOCH, read("+++ Started at Thu Nov  5 08:01:34 2026").time());
        Reading.Good first = lines.parse(1, "Thu Nov 15 08:01:34 2026 -> SelfCheck: Database status OK.");
        assertTrue(first.timed());
        Reading.Good second = lines.parse(2, "/srv/a: X FOUND");
        assertEquals(first.event().time(), second.event().time());
        assertFalse(second.timed());
    }

    @Test
    void knowsStartsStopsAndTroubles() {
        assertEquals(14, read("+++ Started at Thu Nov  5 08:01:34 2026").number());
        assertEquals(13, read("Thu Nov  5 08:01:34 2026 -> --- Stopped at Thu Nov  5 08:01:34 2026").number());
        assertEquals(7, read("Thu Nov  5 08:01:34 2026 -> Database correctly reloaded (8700000 signatures)").number());
        assertEquals(Severity.ERROR, read("ERROR: ClamCom: could not connect").severity());
        assertEquals(Severity.WARNING, read("Thu Nov  5 08:01:34 2026 -> WARNING: lstat() failed").severity());
        assertEquals("moved to '/q/a'", read("/srv/a: moved to '/q/a'").realAction());
    }

    @Test
    void toleratesAWrongWeekday() {
        assertEquals(Instant.parse("2026-11-05T08:01:34Z"), read("Sun Nov  5 08:01:34 2026 -> SelfCheck").time());
    }
}
