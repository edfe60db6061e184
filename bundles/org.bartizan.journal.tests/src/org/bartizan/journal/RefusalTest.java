// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import static org.bartizan.journal.Journals.KIND;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

    @TempDir
    Path directory;

    private void refuses(byte[] content, JournalKind kind, String why) throws IOException {
        Path file = directory.resolve("a.log");
        Files.write(file, content);
        BartizanException refusal = assertThrows(BartizanException.class, () -> Journal.open(file, kind));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
        assertArrayEquals(content, Files.readAllBytes(file), "a refused file is left as it is");
        assertEquals(List.of(), Journals.damaged(directory));
    }

    private byte[] small() throws IOException {
        Path file = directory.resolve("small.log");
        Journals.small(file);
        return Files.readAllBytes(file);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refuses(new byte[0], KIND, "cut off");
    }

    @Test
    void refusesAnAlienFile() throws IOException {
        refuses("PK and then some bytes that are no journal at all, but a rather long text".getBytes(), KIND, "not a journal");
    }

    @Test
    void refusesAnotherKind() throws IOException {
        refuses(small(), new JournalKind("other", 2, 1000), "kind test, not other");
    }

    @Test
    void refusesANewerVersionOfTheRecords() throws IOException {
        refuses(small(), new JournalKind("test", 1, 1000), "newer version");
    }

    @Test
    void readsAnOlderVersionOfTheRecords() throws IOException {
        small();
        try (Journal journal = Journal.open(directory.resolve("small.log"), new JournalKind("test", 3, 1000))) {
            assertEquals(4, journal.count());
        }
    }

    @Test
    void refusesANewerLayout() throws IOException {
        byte[] content = small();
        content[11] = 2;
        refuses(content, KIND, "layout 2");
    }

    @Test
    void refusesADirectoryAndSaysWhere() {
        BartizanException refusal = assertThrows(BartizanException.class, () -> Journal.open(directory, KIND));
        assertTrue(refusal.getMessage().contains(directory.toString()), refusal.getMessage());
    }

    @Test
    void refusesToReadASealedFileWithoutItsEndMark() throws IOException {
        byte[] content = small();
        Path file = directory.resolve("cut.log");
        Files.write(file, Arrays.copyOf(content, content.length - 5));
        assertThrows(BartizanException.class, () -> Journal.latestFirst(file, KIND));
    }
}
