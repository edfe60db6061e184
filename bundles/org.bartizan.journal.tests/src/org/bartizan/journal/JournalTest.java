// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import static org.bartizan.journal.Journals.KIND;
import static org.bartizan.journal.Journals.batch;
import static org.bartizan.journal.Journals.texts;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path directory;
    private Path file;
    private Journal journal;

    @BeforeEach
    void open() {
        file = directory.resolve("sub/a.log");
        journal = Journal.open(file, KIND);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void restart() {
        journal.close();
        journal = Journal.open(file, KIND);
    }

    @Test
    void readsNothingFromAFreshFile() {
        assertEquals(List.of(), texts(journal));
        assertEquals(0, journal.count());
        restart();
        assertEquals(List.of(), texts(journal));
        assertEquals(List.of(), journal.warnings());
    }

    @Test
    void readsWhatWasAppendedAlsoAfterARestart() {
        journal.append(batch("one"));
        journal.append(batch("two", "", "three"));
        assertEquals(List.of("one", "two", "", "three"), texts(journal));
        restart();
        journal.append(batch("four"));
        restart();
        assertEquals(List.of("one", "two", "", "three", "four"), texts(journal));
        assertEquals(5, journal.count());
        assertEquals(List.of(), journal.warnings());
    }

    @Test
    void readsTheLatestFirst() {
        Journals.small(file);
        restart();
        assertEquals(List.of("four", "three", "two", "one"), texts(journal.latestFirst()));
        journal.append(batch("five"));
        try (Records records = journal.latestFirst()) {
            journal.append(batch("six"));
            assertArrayEquals("five".getBytes(), records.next());
        }
        try (Records records = Journal.latestFirst(file, KIND)) {
            assertArrayEquals("six".getBytes(), records.next());
        }
    }

    @Test
    void readsOnlyWhatWasThereWhenTheReadingBegan() {
        journal.append(batch("one"));
        try (Records records = journal.oldestFirst()) {
            journal.append(batch("two"));
            assertEquals(List.of("one"), texts(records));
        }
    }

    @Test
    void appendsAnEmptyBatchAsNothing() {
        journal.append(batch());
        restart();
        assertEquals(0, journal.count());
        assertEquals(List.of(), journal.warnings());
    }

    @Test
    void streamsABatchThatIsLargerThanItsBuffer() {
        journal.append(batch("first"));
        journal.append(IntStream.range(0, 50_000).mapToObj(i -> ("record " + i).getBytes()).iterator());
        restart();
        assertEquals(List.of(), journal.warnings());
        assertEquals(50_001, journal.count());
        assertEquals("record 49999", texts(journal).getLast());
        assertEquals("record 49999", new String(journal.latestFirst().next()));
    }

    @Test
    void readsARecordThatIsLargerThanItsWindow() {
        JournalKind large = new JournalKind("large", 1, 1 << 24);
        byte[] record = new byte[300_000];
        record[299_999] = 7;
        Path other = directory.resolve("large.log");
        try (Journal opened = Journal.open(other, large)) {
            opened.append(Stream.of(new byte[1], record, new byte[2]).iterator());
        }
        try (Journal opened = Journal.open(other, large); Records records = opened.oldestFirst()) {
            assertEquals(List.of(), opened.warnings());
            assertEquals(1, records.next().length);
            assertArrayEquals(record, records.next());
            assertEquals(2, records.next().length);
        }
    }

    @Test
    void takesBackABatchWhoseRecordIsTooLong() {
        journal.append(batch("one"));
        assertThrows(IllegalArgumentException.class, () -> journal.append(batch("two", "x".repeat(1001))));
        journal.append(batch("three"));
        restart();
        assertEquals(List.of("one", "three"), texts(journal));
        assertEquals(List.of(), journal.warnings());
    }

    @Test
    void takesBackABatchWhoseSourceFailsLate() {
        journal.append(batch("one"));
        Iterator<byte[]> failing = IntStream.range(0, 100_000).mapToObj(i -> {
            if (i == 99_999) {
                throw new IllegalStateException("broken source");
            }
            return new byte[20];
        }).iterator();
        assertThrows(IllegalStateException.class, () -> journal.append(failing));
        assertEquals(List.of("one"), texts(journal));
        journal.append(batch("two"));
        restart();
        assertEquals(List.of("one", "two"), texts(journal));
        assertEquals(List.of(), journal.warnings());
    }

    @Test
    void replacesAllRecordsAtOnce() throws IOException {
        journal.append(batch("one", "two", "three"));
        journal.replaceAll(batch("three", "four"));
        journal.append(batch("five"));
        assertEquals(List.of("three", "four", "five"), texts(journal));
        restart();
        assertEquals(List.of("three", "four", "five"), texts(journal));
        assertThrows(IllegalArgumentException.class, () -> journal.replaceAll(batch("x".repeat(1001))));
        assertEquals(List.of("three", "four", "five"), texts(journal));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void keepsReadingAndWritingWhenTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        journal.append(batch("one"));
        journal.replaceAll(batch("two"));
        journal.append(batch("three"));
        assertTrue(Thread.interrupted());
        assertEquals(List.of("two", "three"), texts(journal));
    }

    @Test
    void saysThatItIsClosed() {
        journal.close();
        BartizanException refusal = assertThrows(BartizanException.class, () -> journal.append(batch("one")));
        assertTrue(refusal.getMessage().contains("closed"), refusal.getMessage());
        journal.close();
    }
}
