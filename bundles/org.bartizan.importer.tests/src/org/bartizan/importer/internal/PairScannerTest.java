// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.importer.PairFormat;
import org.junit.jupiter.api.Test;

/** Finding pairs in a stream of bytes. */
class PairScannerTest {

    private static List<Long> lines(PairFormat format, String text) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        PairScanner scanner = new PairScanner(in::read, format, 4 * PairScanner.MAX_PAIR);
        List<Long> lines = new ArrayList<>();
        while (scanner.next()) {
            lines.add(scanner.startLine());
        }
        return lines;
    }

    @Test
    void numbersTheLinesWherePairsBegin() throws IOException {
        assertEquals(List.of(1L, 3L, 6L), lines(PairFormat.DEFAULT, "a\n\nb\n\r\n \nc"));
        assertEquals(List.of(2L, 3L, 5L), lines(PairFormat.DEFAULT, "\r\na\r\nb\r\rc"));
        assertEquals(List.of(1L, 1L, 3L), lines(PairFormat.parse(",", ";", "1"), "a;b;\n\nc;\n"));
        assertEquals(List.of(1L, 4L), lines(PairFormat.parse("LF", ";", "1"), "a\r\nb\r\nc;\r\nd"));
    }

    @Test
    void keepsOnlyTheBeginningOfAPairThatIsTooLong() {
        String endless = "x".repeat(3 * (1 << 18));
        List<String> pairs = Texts.read("", "a,10.0.0.1\n" + endless + "\nb,10.0.0.2\n");
        assertEquals(3, pairs.size());
        assertEquals("!The pair is longer than 4096 bytes; check the delimiters.", pairs.get(1));
        assertEquals("b=10.0.0.2", pairs.get(2));
    }

    @Test
    void findsTheEndOfAPairThatIsTooLongWhereverItFalls() {
        for (int length = PairScanner.MAX_PAIR - 8; length < 4 * PairScanner.MAX_PAIR + 8; length += length % 1_000 < 30 ? 1 : 97) {
            for (String format : List.of(", LF 1", ", → 1", "→ ¶ 1")) {
                String end = format.charAt(2) == 'L' ? "\n" : format.substring(2, 3);
                String name = "é".repeat(length / 2);
                List<String> pairs = Texts.read(format, name + end + "b" + format.charAt(0) + "10.0.0.2");
                assertEquals(2, pairs.size(), format + " " + length);
                assertTrue(pairs.get(0).startsWith("!"), format + " " + length);
                assertEquals("b=10.0.0.2", pairs.get(1), format + " " + length);
            }
        }
    }

    @Test
    void commentsOutWhatIsTooLong() {
        assertEquals(List.of("#", "b=10.0.0.2"), Texts.read("", ";" + "x".repeat(100_000) + "\nb,10.0.0.2\n"));
    }

    @Test
    void readsTheSameInPortionsOfAnySize() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append("Büro ").append(i).append(i % 7 == 0 ? "\t,\t" : "→").append("10.0.").append(i % 256).append(".1").append(i % 3 == 0
                    ? "¶" : "¶\r\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        List<String> whole = Texts.read("→ ¶ 1", bytes, Integer.MAX_VALUE);
        assertEquals(400, whole.size());
        for (int portion = 1; portion < 40; portion++) {
            assertEquals(whole, Texts.read("→ ¶ 1", bytes, portion));
        }
    }
}
