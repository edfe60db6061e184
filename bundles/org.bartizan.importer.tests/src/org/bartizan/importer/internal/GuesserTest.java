// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bartizan.importer.PairFormat;
import org.bartizan.importer.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guessing how a file is written, and the preview of it. */
class GuesserTest {

    @TempDir
    Path directory;

    private final ImporterService importer = new ImporterService(null);

    private String guess(String text) throws IOException {
        return guess(text, StandardCharsets.UTF_8);
    }

    private String guess(String text, Charset charset) throws IOException {
        return importer.guess(Files.writeString(directory.resolve("pairs.txt"), text, charset)).typed();
    }

    @Test
    void guessesTheGuidesFormats() throws IOException {
        assertEquals(", LF 1", guess("Computer 1, 192.168.3.121\nComputer 2, 192.168.3.122\n"));
        assertEquals("/ LF 2", guess("192.168.3.121/Server 1\r\n192.168.3.122/Server 2\r\n"));
    }

    @Test
    void guessesWhatOtherProgramsWrite() throws IOException {
        assertEquals("; LF 1", guess("Name;Address\npc-1;10.0.0.1\npc-2;10.0.0.2\n"));
        assertEquals("TAB LF 2", guess("10.0.0.1\tpc-1\n10.0.0.2\tpc-2\n"));
        assertEquals("SP LF 2", guess("127.0.0.1 localhost\n::1 ip6-localhost\n10.0.0.1 Computer 1\n"));
        assertEquals(", ; 1", guess("a,10.0.0.1;b,10.0.0.2;c,10.0.0.3"));
        assertEquals(", SP 1", guess("a,10.0.0.1 b,10.0.0.2 c,10.0.0.3"));
        assertEquals("= | 2", guess("10.0.0.1=a|10.0.0.2=b|10.0.0.3=c|\n"));
        assertEquals(": LF 1", guess("a:2001:db8::1\nb:2001:db8::2\n"));
        assertEquals(", LF 2", guess("2001:db8::1,a\n2001:db8::2,b\n"));
        assertEquals("→ LF 1", guess("a→10.0.0.1\nb→10.0.0.2\n"));
        assertEquals("TAB LF 1", guess("\uFEFFa\t10.0.0.1\nb\t10.0.0.2\n", StandardCharsets.UTF_16LE));
    }

    @Test
    void isNotMisledByCommentsAndBadLines() throws IOException {
        assertEquals("/ LF 2", guess("# what is this\n;10.0.0.1/a\n10.0.0.2/b\nnonsense\n10.0.0.3/c, d\n"));
    }

    @Test
    void fallsBackToTheUsualFormat() throws IOException {
        assertEquals(", LF 1", guess(""));
        assertEquals(", LF 1", guess("There is nothing here that looks like an address.\nNot here either; not at all.\n"));
    }

    @Test
    void doesNotCountAPairThatTheSampleCuts() throws IOException {
        assertEquals("/ ; 2", guess("10.0.0.1/abc;".repeat(5_000)));
        assertEquals(", LF 1", guess("abc, 10.0.0.1\n".repeat(5_000)));
    }

    @Test
    void previewsTheFirstPairsAsTheyWouldBeRead() throws IOException {
        Path file = Files.writeString(directory.resolve("pairs.txt"),
                "10.0.0.1/Server 1\n:10.0.0.2/Server 2\n\nServer 3\n10.0.0.4/Server 4\n");
        Preview preview = importer.preview(file, null, 3);
        assertEquals("/ LF 2", preview.format().typed());
        assertFalse(preview.complete());
        assertEquals(new Preview.Row(1, Preview.Kind.PAIR, "Server 1", "10.0.0.1", "10.0.0.1/Server 1", ""), preview.rows().get(0));
        assertEquals(new Preview.Row(2, Preview.Kind.COMMENTED, "", "", ":10.0.0.2/Server 2", ""), preview.rows().get(1));
        assertEquals(new Preview.Row(4, Preview.Kind.REJECTED, "", "", "Server 3", "There is no “/” between a name and an address."),
                preview.rows().get(2));
        assertTrue(importer.preview(file, null, 4).complete());
        assertEquals(Preview.Kind.REJECTED, importer.preview(file, PairFormat.DEFAULT, 4).rows().getFirst().kind());
    }

    @Test
    void readsOnlyTheBeginningOfALargeFileForAPreview() throws IOException {
        Path file = Files.writeString(directory.resolve("pairs.txt"), "a,10.0.0.1\n".repeat(300_000));
        assertFalse(importer.preview(file, PairFormat.parse(",", ";", "1"), 10).complete());
        Preview preview = importer.preview(file, PairFormat.DEFAULT, 1_000_000);
        assertFalse(preview.complete());
        assertTrue(preview.rows().stream().allMatch(row -> row.kind() == Preview.Kind.PAIR));
    }
}
