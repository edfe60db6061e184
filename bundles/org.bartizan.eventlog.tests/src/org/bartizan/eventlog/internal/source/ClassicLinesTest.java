// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

import org.bartizan.api.event.Category;
import org.bartizan.api.event.Event;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.api.event.Severity;
import org.junit.jupiter.api.Test;

class ClassicLinesTest {

    private static final String TIME = "200A13080122";

    private static Event read(String line) throws UnreadableException {
        return read(line, new ReadOptions(null, ZoneOffset.UTC, "", false));
    }

    private static Event read(String line, ReadOptions options) throws UnreadableException {
        return new ClassicLines(options).parse(1, line).event();
    }

    @Test
    void readsEveryKnownFieldOfEveryLength() throws Exception {
        for (int fields : new int[] {ClassicText.OLDEST, ClassicText.LATER, ClassicText.NEWEST, 73}) {
            String line = ClassicText.line(fields, TIME, 5, Map.of(4, "PC-0001", 5, "lena", 6, "W32.Changeup", 7, "C:\\a.exe", 8, "5", 9,
                    "1", 10, "1", 13, "in a mail", 14, "1037", 26, "20021118.007"));
            Event event = read(line);
            assertEquals(Instant.parse("2002-11-19T08:01:34Z"), event.time());
            assertNull(event.zone());
            assertEquals(5, event.number());
            assertEquals("Virus Found", event.name());
            assertEquals(Category.INFECTION, event.category());
            assertEquals(Severity.WARNING, event.severity());
            assertEquals("PC-0001", event.computer());
            assertEquals("lena", event.user());
            assertEquals("classic:real-time", event.source());
            assertEquals("W32.Changeup", event.risk());
            assertEquals("C:\\a.exe", event.path());
            assertEquals("clean, then quarantine", event.wantedAction());
            assertEquals("quarantine", event.realAction());
            assertEquals("1037", event.scanId());
            assertEquals("20021118.007", event.definitions());
            assertEquals("in a mail", event.message());
            assertEquals(line, event.original());
        }
    }

    @Test
    void keepsUnknownCodesAsTheyAre() throws Exception {
        Event event = read(ClassicText.line(ClassicText.NEWEST, TIME, 4711, Map.of(2, "9", 3, "55", 6, "X", 8, "77", 10, "110")));
        assertEquals(4711, event.number());
        assertEquals("Event 4711", event.name());
        assertEquals(Category.OTHER, event.category());
        assertEquals("classic:55", event.source());
        assertEquals("77", event.wantedAction());
        assertEquals("110", event.realAction());
    }

    @Test
    void alarmsWhenARiskIsLeftAlone() throws Exception {
        assertEquals(Severity.CRITICAL, read(ClassicText.line(39, TIME, 5, Map.of(6, "X", 10, "4"))).severity());
        assertEquals(Severity.CRITICAL, read(ClassicText.line(39, TIME, 5, Map.of(6, "X", 10, "99"))).severity());
        assertEquals(Severity.WARNING, read(ClassicText.line(39, TIME, 5, Map.of(6, "X", 10, "3"))).severity());
    }

    @Test
    void readsQuotedFields() throws Exception {
        assertEquals("C:\\a, b\\\"c\".exe", read(ClassicText.line(39, TIME, 5, Map.of(7, "\"C:\\a, b\\\"\"c\"\".exe\""))).path());
        assertEquals("a", read(ClassicText.line(39, TIME, 5, Map.of(7, "\"a\" "))).path());
        assertEquals("", read(ClassicText.line(39, TIME, 5, Map.of(7, "\"\""))).path());
        assertEquals("6 \" disk", read(ClassicText.line(39, TIME, 5, Map.of(7, "6 \" disk"))).path());
    }

    @Test
    void readsLocalTimesInTheZoneThatIsGiven() throws Exception {
        ZoneId boston = ZoneId.of("America/New_York");
        String line = ClassicText.found(TIME, "PC", "X", "f");
        Event known = read(line, new ReadOptions(boston, ZoneOffset.UTC, "", false));
        assertEquals(Instant.parse("2002-11-19T13:01:34Z"), known.time());
        assertEquals(boston, known.zone());
        Event assumed = read(line, new ReadOptions(null, boston, "", false));
        assertEquals(known.time(), assumed.time());
        assertNull(assumed.zone());
    }

    @Test
    void readsEveryMonthAndTheFarthestYear() throws Exception {
        assertEquals("2225-12-31T23:59:59Z", read(ClassicText.line(39, "FF0B1F173B3B", 2, Map.of())).time().toString());
        assertEquals("1970-01-01T00:00:00Z", read(ClassicText.line(39, "000001000000", 2, Map.of())).time().toString());
        assertEquals("2004-02-29T00:00:00Z", read(ClassicText.line(39, "22011d000000", 2, Map.of())).time().toString());
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertReason("it has 3 fields", "200A13080122,5,1");
        assertReason("twelve hexadecimal digits", ClassicText.line(39, "2002-11-19", 5, Map.of()));
        assertReason("twelve hexadecimal digits", ClassicText.line(39, "200A1308012G", 5, Map.of()));
        assertReason("no date and time", ClassicText.line(39, "200C13080122", 5, Map.of()));
        assertReason("no date and time", ClassicText.line(39, "20011E080122", 5, Map.of()));
        assertReason("event 'five' is no number", ClassicText.line(39, TIME, 5, Map.of(1, "five")));
        assertReason("field 8 is not closed", ClassicText.line(39, TIME, 5, Map.of(7, "\"C:\\a")));
        assertReason("more than 256 fields", ",".repeat(300));
    }

    private static void assertReason(String part, String line) {
        String message = assertThrows(UnreadableException.class, () -> read(line)).getMessage();
        assertTrue(message.contains(part), message);
    }
}
