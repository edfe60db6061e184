// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.OptionalInt;

import org.bartizan.api.event.Category;
import org.bartizan.api.event.Event;
import org.bartizan.api.event.EventNumbers;
import org.bartizan.api.event.Severity;
import org.junit.jupiter.api.Test;

class EventTest {

    @Test
    void knowsTheNumbersOfTheTable() {
        assertEquals("Scan Stopped", EventNumbers.name(2));
        assertEquals("Virus Found", EventNumbers.name(5));
        assertEquals("License Status", EventNumbers.name(37));
        assertEquals(OptionalInt.of(17), EventNumbers.find("scan action auto-changed"));
        assertEquals(OptionalInt.empty(), EventNumbers.find("nothing"));
        assertEquals(76, EventNumbers.all().size());
    }

    @Test
    void keepsNumbersThatNobodyKnows() {
        Event event = Event.builder(Instant.EPOCH, 4_711).build();
        assertEquals("Event 4711", event.name());
        assertEquals(Category.OTHER, event.category());
        assertEquals(Severity.INFO, event.severity());
        assertEquals("", EventNumbers.name(EventNumbers.NONE));
    }

    @Test
    void boundsAndRepairsText() {
        Event event = Event.builder(Instant.EPOCH, 5).risk("a\0b\uD800").message("x".repeat(1 << 20)).original("y".repeat(1 << 20))
                .path(null).build();
        assertEquals("a\uFFFDb\uFFFD", event.risk());
        assertEquals(Event.MAX_FIELD, event.message().length());
        assertEquals(Event.MAX_ORIGINAL, event.original().length());
        assertEquals("", event.path());
    }

    @Test
    void refusesWhatIsMissing() {
        assertThrows(NullPointerException.class, () -> new Event(Instant.EPOCH, null, 5, "", Category.OTHER, Severity.INFO, null, "", "",
                "", "", "", "", "", "", "", "", ""));
    }
}
