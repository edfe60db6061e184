// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

class ReportPrinterTest {

    private record Pc(String name, int port, Instant seen) {
    }

    private static final Instant SEEN = Instant.parse("2026-07-01T12:00:00Z");
    private static final Style PIPE = Style.plain(ZoneOffset.UTC);

    private static Report table(Pc... rows) {
        return Report.table(List.of(rows), Column.text("name", "NAME", Pc::name), Column.number("port", "PORT", Pc::port),
                Column.text("lastSeen", "LAST SEEN", Pc::seen));
    }

    @Test
    void alignsColumnsAndPutsNumbersToTheRight() throws IOException {
        assertEquals("""
                NAME    PORT  LAST SEEN
                a          7  2026-07-01 12:00:00
                server    80
                """, print(table(new Pc("a", 7, SEEN), new Pc("server", 80, null)), PIPE));
    }

    @Test
    void shortensTextOnATerminalAndNeverInAPipe() throws IOException {
        Report wide = table(new Pc("x".repeat(60), 65_535, SEEN));
        assertTrue(print(wide, PIPE).contains("x".repeat(60)));
        String narrow = print(wide, new Style(40, false, ZoneOffset.UTC));
        assertTrue(narrow.lines().allMatch(line -> line.length() <= 40), narrow);
        assertTrue(narrow.contains("…") && narrow.contains("65535"), narrow);
    }

    @Test
    void usesColourOnlyWhereItIsWanted() throws IOException {
        assertTrue(print(table(new Pc("a", 1, SEEN)), new Style(80, true, ZoneOffset.UTC)).startsWith("\u001b[1mNAME"));
        assertTrue(print(table(new Pc("a", 1, SEEN)), new Style(80, false, ZoneOffset.UTC)).startsWith("NAME"));
    }

    @Test
    void neutralisesHostileNames() throws IOException {
        String printed = print(table(new Pc("evil\u001b[2J\nname", 1, SEEN)), PIPE);
        assertTrue(printed.contains("evil\\x1b[2J\\x0aname"), printed);
        assertEquals(2, printed.lines().count());
    }

    @Test
    void saysWhenThereIsNothing() throws IOException {
        assertEquals("Nothing to show.\n", print(table(), PIPE));
        assertEquals("No computers yet.\n", print(table().note("No computers yet."), PIPE));
        assertEquals("[]\n", print(table().json(true), PIPE));
    }

    @Test
    void printsFactsWithLabels() throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", "Acme");
        facts.put("tookSoLong", Duration.ofSeconds(2));
        facts.put("counts", Map.of("clients", 3));
        facts.put("warnings", List.of());
        assertEquals("""
                Name          Acme
                Took so long  2 s
                Counts
                  Clients  3
                Warnings      none
                Done.
                """, print(Report.facts(facts).note("Done."), PIPE));
    }

    @Test
    void printsJsonThatParsesAndKeepsTypes() throws IOException {
        String json = print(table(new Pc("a\"b\\\u001b\u009b\u202e😀", 7, SEEN), new Pc("c", 8, null)).note("n").json(true), PIPE);
        assertEquals(4, json.lines().count());
        assertTrue(json.contains("\"lastSeen\":\"2026-07-01T12:00:00Z\"") && json.contains("\"port\":7") && json.contains("null"), json);
        assertTrue(json.chars().noneMatch(c -> c == 0x9b || c == 0x202e || c == 0x1b), json);
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            String first = null;
            while (parser.nextToken() != null) {
                if (first == null && "name".equals(parser.currentName()) && parser.currentToken().isScalarValue()) {
                    first = parser.getText();
                }
            }
            assertEquals("a\"b\\\u001b\u009b\u202e😀", first);
        }
    }

    @Test
    void printsFactsAsOneJsonObject() throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("took", Duration.ofMillis(1_500));
        facts.put("parts", List.of(Map.of("a", 1), Arrays.asList(true, null, 2.5, Double.NaN)));
        assertEquals("{\"took\":\"PT1.5S\",\"parts\":[{\"a\":1},[true,null,2.5,null]]}\n", print(Report.facts(facts).json(true), PIPE));
    }

    @Test
    void readsRowsOnceAndLazily() throws IOException {
        AtomicLong written = new AtomicLong();
        AtomicLong furthestAhead = new AtomicLong();
        Iterable<Long> rows = () -> LongStream.range(0, 1_000_000).peek(n -> furthestAhead.accumulateAndGet(n - written.get() / 7,
                Math::max))
                .iterator();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                written.addAndGet(length);
            }
        };
        Report report = Report.table(rows, Column.number("n", "NUMBER", n -> n));
        new ReportPrinter(PIPE, () -> false).print(report, counting);
        assertTrue(written.get() > 7_000_000);
        assertTrue(furthestAhead.get() < 20_000, "read " + furthestAhead + " rows ahead of what was written");
        new ReportPrinter(PIPE, () -> false).print(report.json(true), counting);
    }

    @Test
    void leavesJsonOpenWhenItIsCutShort() {
        AtomicLong asked = new AtomicLong();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportPrinter printer = new ReportPrinter(PIPE, () -> asked.incrementAndGet() > 2);
        assertThrows(CancellationException.class, () -> printer.print(table(new Pc("a", 1, SEEN), new Pc("b", 1, SEEN), new Pc("c", 1,
                SEEN))
                        .json(true), out));
        assertTrue(!out.toString(StandardCharsets.UTF_8).contains("]"));
    }

    private static String print(Report report, Style style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportPrinter(style, () -> false).print(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
