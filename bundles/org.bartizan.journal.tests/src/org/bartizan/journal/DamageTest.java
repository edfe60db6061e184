// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import static org.bartizan.journal.Journals.KIND;
import static org.bartizan.journal.Journals.batch;
import static org.bartizan.journal.Journals.texts;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.bartizan.api.BartizanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages a small journal in every possible place: never a silent loss, never half a batch, never a wrong record. */
class DamageTest {

    private static final List<List<String>> WHOLE_BATCHES = List.of(List.of(), List.of("one"), List.of("one", "two", "three"),
            List.of("one", "two", "three", "four"));

    @TempDir
    Path directory;
    private Path file;
    private byte[] intact;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("a.log");
        Journals.small(file);
        intact = Files.readAllBytes(file);
    }

    /** Opens the damaged content; returns what was recovered, or null when it was refused. */
    private List<String> recover(byte[] content, String what) throws IOException {
        Files.write(file, content);
        try (Journal journal = Journal.open(file, KIND)) {
            List<String> kept = texts(journal);
            assertTrue(WHOLE_BATCHES.contains(kept), what + " gave " + kept);
            assertEquals(1, journal.warnings().size(), what + " is silent");
            assertTrue(journal.warnings().getFirst().contains(file.toString()), journal.warnings().getFirst());
            journal.append(batch("after"));
            assertEquals("after", texts(journal).getLast());
            return kept;
        } catch (BartizanException e) {
            assertArrayEquals(content, Files.readAllBytes(file), what + " was refused and changed");
            assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
            return null;
        } finally {
            for (Path aside : Journals.damaged(directory)) {
                Files.delete(aside);
            }
        }
    }

    private int headerLength() {
        return 32 + "test".length();
    }

    @Test
    void recoversFromTruncationAtEveryOffset() throws IOException {
        for (int length = 0; length < intact.length; length++) {
            List<String> kept = recover(Arrays.copyOf(intact, length), "truncation at " + length);
            assertEquals(length < headerLength(), kept == null, "truncation at " + length);
        }
    }

    @Test
    void noticesTruncationBetweenTwoRecordsEvenThoughNoByteIsTorn() throws IOException {
        int behindOne = headerLength() + 28 + 3;
        assertEquals(List.of("one"), recover(Arrays.copyOf(intact, behindOne), "cut"));
        assertEquals(List.of(), recover(Arrays.copyOf(intact, headerLength()), "cut"));
    }

    @Test
    void noticesFlippedBitsInEveryByte() throws IOException {
        for (int offset = 0; offset < intact.length; offset++) {
            for (int bits : new int[] {1 << offset % 8, 0xFF}) {
                byte[] flipped = intact.clone();
                flipped[offset] ^= (byte) bits;
                List<String> kept = recover(flipped, "bits " + bits + " of byte " + offset);
                assertEquals(offset < headerLength(), kept == null, "bits " + bits + " of byte " + offset);
            }
        }
    }

    @Test
    void noticesBytesReplacedAtRandom() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] content = intact.clone();
            int from = random.nextInt(content.length);
            int to = Math.min(content.length, from + 1 + random.nextInt(40));
            for (int at = from; at < to; at++) {
                content[at] = (byte) random.nextInt();
            }
            if (!Arrays.equals(content, intact)) {
                recover(content, "garbage from " + from + " to " + to);
            }
        }
    }

    @Test
    void noticesGarbageBehindTheEnd() throws IOException {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            byte[] tail = new byte[1 + random.nextInt(100)];
            random.nextBytes(tail);
            byte[] content = Arrays.copyOf(intact, intact.length + tail.length);
            System.arraycopy(tail, 0, content, intact.length, tail.length);
            assertEquals(WHOLE_BATCHES.getLast(), recover(content, "garbage behind"));
        }
    }

    @Test
    void survivesRandomGarbageBehindAGoodHeader() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            byte[] content = new byte[headerLength() + random.nextInt(500)];
            random.nextBytes(content);
            System.arraycopy(intact, 0, content, 0, headerLength());
            recover(content, "garbage");
        }
    }

    @Test
    void takesNoRecordOfAnotherFile() throws IOException {
        Path other = directory.resolve("b.log");
        Journals.small(other);
        byte[] alien = Files.readAllBytes(other);
        byte[] content = Arrays.copyOf(intact, headerLength() + alien.length - headerLength());
        System.arraycopy(alien, headerLength(), content, headerLength(), alien.length - headerLength());
        assertEquals(List.of(), recover(content, "frames of another file"));
    }

    @Test
    void keepsTheTornTailAside() throws IOException {
        Files.write(file, Arrays.copyOf(intact, intact.length - 30));
        Journal.open(file, KIND).close();
        int behindThree = headerLength() + 3 * 28 + "onetwothree".length();
        assertArrayEquals(Arrays.copyOfRange(intact, behindThree, intact.length - 30),
                Files.readAllBytes(Journals.damaged(directory).getFirst()));
    }

    @Test
    void keepsTheWholeFileAsideWhenReadableRecordsFollowTheDamage() throws IOException {
        byte[] content = intact.clone();
        content[headerLength() + 28] ^= 1;
        Files.write(file, content);
        try (Journal journal = Journal.open(file, KIND)) {
            assertTrue(journal.warnings().getFirst().contains("3 records that are readable"), journal.warnings().getFirst());
        }
        assertArrayEquals(content, Files.readAllBytes(Journals.damaged(directory).getFirst()));
        try (Journal journal = Journal.open(file, KIND)) {
            assertEquals(List.of(), journal.warnings(), "a repaired file is intact");
        }
    }
}
