// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.bartizan.importer.PairFormat;
import org.bartizan.importer.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files write their characters. */
class EncodingTest {

    private static final String TEXT = "Büro 1, 10.0.0.1\r\n東京-2, 10.0.0.2\r\n😀, 10.0.0.3";
    private static final List<String> NAMES = List.of("Büro 1", "東京-2", "😀");

    @TempDir
    Path directory;

    private Preview preview(byte[] content) throws IOException {
        Path file = Files.write(directory.resolve("pairs.txt"), content);
        return new ImporterService(null).preview(file, PairFormat.DEFAULT, 100_000);
    }

    private void readsAll(String encoding, byte[] content) throws IOException {
        Preview preview = preview(content);
        assertEquals(encoding, preview.encoding());
        assertEquals(NAMES, preview.rows().stream().map(Preview.Row::name).toList());
        assertTrue(preview.complete());
    }

    private static byte[] bytes(Charset charset, String text, byte... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.getBytes(charset));
        out.writeBytes(more);
        return out.toByteArray();
    }

    @Test
    void readsUtf8WithAndWithoutMark() throws IOException {
        readsAll("UTF-8", bytes(StandardCharsets.UTF_8, TEXT));
        readsAll("UTF-8", bytes(StandardCharsets.UTF_8, "\uFEFF" + TEXT));
    }

    @Test
    void readsUtf16WithMark() throws IOException {
        readsAll("UTF-16LE", bytes(StandardCharsets.UTF_16LE, "\uFEFF" + TEXT));
        readsAll("UTF-16BE", bytes(StandardCharsets.UTF_16BE, "\uFEFF" + TEXT));
    }

    @Test
    void readsLongUtf16() throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (int i = 0; i < 20_000; i++) {
            text.append("ä東😀").append(i).append(",10.0.0.1\n");
        }
        List<Preview.Row> rows = preview(bytes(StandardCharsets.UTF_16BE, text.toString())).rows();
        assertEquals(20_000, rows.size());
        assertEquals("ä東😀19999", rows.getLast().name());
        assertTrue(rows.stream().allMatch(row -> row.kind() == Preview.Kind.PAIR));
    }

    @Test
    void rejectsMalformedUtf8InItsPairOnly() throws IOException {
        List<Preview.Row> rows = preview(bytes(StandardCharsets.ISO_8859_1, "Büro 1,10.0.0.1\nb,10.0.0.2\nc\u00e4\u00b0,10.0.0.3")).rows();
        assertEquals(Preview.Kind.REJECTED, rows.get(0).kind());
        assertEquals("The name is not valid text; save the file as UTF-8.", rows.get(0).reason());
        assertEquals("B\uFFFDro 1,10.0.0.1", rows.get(0).text());
        assertEquals("b", rows.get(1).name());
        assertEquals(Preview.Kind.REJECTED, rows.get(2).kind());
    }

    @Test
    void rejectsHalfCharactersOfUtf16InTheirPairOnly() throws IOException {
        byte[] content = bytes(StandardCharsets.UTF_16LE, "\uFEFFa\uD83D,10.0.0.1\nb,10.0.0.2\n\uDE00c,10.0.0.3\nd,10.0.0.4");
        // The encoder replaces lone surrogates, so they are put in by hand.
        content = replace(content);
        List<Preview.Row> rows = preview(content).rows();
        assertEquals(List.of("", "b", "", "d"), rows.stream().map(Preview.Row::name).toList());
    }

    private static byte[] replace(byte[] content) {
        int lone = 0;
        for (int i = 0; i + 1 < content.length; i += 2) {
            if (content[i] == '?' && content[i + 1] == 0 || (content[i] & 0xFF) == 0xFD && (content[i + 1] & 0xFF) == 0xFF) {
                content[i] = (byte) (lone == 0 ? 0x3D : 0x00);
                content[i + 1] = (byte) (lone++ == 0 ? 0xD8 : 0xDE);
            }
        }
        assertEquals(2, lone);
        return content;
    }

    @Test
    void rejectsHalfAUnitAtTheEnd() throws IOException {
        List<Preview.Row> rows = preview(bytes(StandardCharsets.UTF_16LE, "\uFEFFa,10.0.0.1\nb,10.0.0.2", (byte) 'x')).rows();
        assertEquals(List.of("a", ""), rows.stream().map(Preview.Row::name).toList());
    }

    @Test
    void readsNothingFromEmptyFiles() throws IOException {
        assertEquals(List.of(), preview(new byte[0]).rows());
        assertEquals(List.of(), preview(bytes(StandardCharsets.UTF_8, "\uFEFF")).rows());
        assertEquals(List.of(), preview(bytes(StandardCharsets.UTF_16LE, "\uFEFF")).rows());
        assertEquals(List.of(), preview(bytes(StandardCharsets.UTF_8, "\r\n\r\n \t\r\n")).rows());
    }
}
