// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.ImportResult;
import org.bartizan.importer.PairFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any file is either imported with counts that add up, or refused with one clear error and without a change. */
class FuzzTest {

    private static final PairFormat[] FORMATS = {PairFormat.DEFAULT, PairFormat.parse("/", "LF", "2"), PairFormat.parse(";", ":", "1"),
            PairFormat.parse("SP", "LF", "1"), PairFormat.parse("LF", "SP", "2"), PairFormat.parse(":", "LF", "2"), PairFormat.parse("é",
                    "→", "1"),
            PairFormat.parse("TAB", ";", "2"), PairFormat.parse("a", "[", "1")};
    private static final String PIECES = "a1., ;:/\t\r\n[]%é→\uFEFF::0";

    @TempDir
    Path directory;

    private int refused;
    private int imported;

    private void survives(byte[] content, PairFormat format) throws IOException {
        Path file = Files.write(directory.resolve("pairs.txt"), content);
        FakeCache cache = new FakeCache();
        ImporterService importer = new ImporterService(cache);
        try {
            ImportResult result = importer.run(new ImportRequest(file, format, false), Progress.NONE);
            assertEquals(result.imported(), cache.size());
            assertEquals(seen(content, format), result.pairs());
            assertTrue(result.rejections().stream().allMatch(note -> note.text().length() <= Excerpt.MAX));
            imported += cache.size() > 0 ? 1 : 0;
            if (content.length % 16 == 0) {
                importer.preview(file, null, 50);
            }
        } catch (BartizanException e) {
            assertTrue(e.getMessage().contains("it is not a text file"), e.getMessage());
            assertEquals(0, cache.size());
            refused++;
        }
        assertEquals(0, cache.openBatches);
    }

    /** Counts the pairs of UTF-8 text in another, slow way. */
    private static long seen(byte[] content, PairFormat format) {
        if (content.length > 1 && (content[0] & content[1] & 0xFE) == 0xFE && content[0] != content[1]) {
            return Texts.read(format.typed(), utf8(content), Integer.MAX_VALUE).size();
        }
        String text = new String(content, StandardCharsets.ISO_8859_1);
        text = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        byte[] utf8 = Character.toString(format.after().character()).getBytes(StandardCharsets.UTF_8);
        String end = format.after().character() == '\n' ? "[\r\n]" : Pattern.quote(new String(utf8, StandardCharsets.ISO_8859_1));
        String blank = format.between().character() == '\t' ? "[ \r\n]*" : "[ \t\r\n]*";
        return Pattern.compile(end).splitAsStream(text).filter(pair -> !pair.matches(blank)).count();
    }

    private static byte[] utf8(byte[] utf16) {
        return new String(utf16, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void survivesRandomBytes() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] content = new byte[random.nextInt(i % 10 == 0 ? 20_000 : 200)];
            random.nextBytes(content);
            survives(content, FORMATS[i % FORMATS.length]);
        }
        assertTrue(refused > 120, () -> "refused " + refused);
    }

    @Test
    void findsEveryPairOfRandomPieces() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(300); length > 0; length--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
            PairFormat format = FORMATS[i % FORMATS.length];
            int from = text.indexOf("\uFEFF") == 0 ? 3 : 0;
            assertEquals(seen(content, format), Texts.read(format.typed(), Arrays.copyOfRange(content, from, content.length), 64).size());
        }
    }

    @Test
    void survivesMutatedFiles() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            PairFormat format = FORMATS[i % FORMATS.length];
            byte[] content = valid(format, random).getBytes(i % 5 == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            for (int flips = random.nextInt(6); flips > 0; flips--) {
                content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            }
            survives(content, format);
        }
        assertTrue(imported > 500, () -> "imported " + imported);
    }

    private static String valid(PairFormat format, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String name = (random.nextInt(9) == 0 ? ";" : "") + "Büro" + i;
            String address = random.nextInt(4) == 0 ? "2001:db8::" + i : "10.0.0." + i;
            text.append(format.order().number() == 1 ? name : address).appendCodePoint(format.between().character())
                    .append(format.order().number() == 1 ? address : name).appendCodePoint(format.after().character());
        }
        return text.toString();
    }
}
