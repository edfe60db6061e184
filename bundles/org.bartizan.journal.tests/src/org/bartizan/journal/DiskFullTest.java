// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import static org.bartizan.journal.Journals.KIND;
import static org.bartizan.journal.Journals.batch;
import static org.bartizan.journal.Journals.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTest {

    private static final int END_MARK = 28;

    @TempDir
    Path directory;
    private final FailingDisk disk = new FailingDisk();

    private Journal open() {
        return Journal.open(directory.resolve("a.log"), KIND, disk::open);
    }

    @Test
    void staysUsableWhenTheDiskIsFullForAWhile() {
        Journal journal = open();
        journal.append(batch("one"));
        for (int room = END_MARK; room < 80; room++) {
            disk.room = room;
            BartizanException failure = assertThrows(BartizanException.class, () -> journal.append(batch("two", "three")));
            assertTrue(failure.getMessage().contains("No space left"), failure.getMessage());
            assertEquals(List.of("one"), texts(journal));
        }
        disk.room = Long.MAX_VALUE;
        journal.append(batch("four"));
        journal.close();
        try (Journal again = open()) {
            assertEquals(List.of("one", "four"), texts(again));
            assertEquals(List.of(), again.warnings());
        }
    }

    @Test
    void closesItselfWhenAFailedWriteCannotBeTakenBack() {
        Journal journal = open();
        journal.append(batch("one"));
        disk.room = 20;
        disk.truncateFails = true;
        assertThrows(BartizanException.class, () -> journal.append(batch("two")));
        disk.truncateFails = false;
        disk.room = Long.MAX_VALUE;
        BartizanException closed = assertThrows(BartizanException.class, () -> journal.append(batch("three")));
        assertTrue(closed.getMessage().contains("could not be taken back"), closed.getMessage());
        try (Journal again = open()) {
            assertEquals(List.of("one"), texts(again));
            assertEquals(1, again.warnings().size());
        }
    }

    @Test
    void acknowledgesNothingThatCouldNotBeForced() {
        Journal journal = open();
        journal.append(batch("one"));
        disk.forceFails = true;
        assertThrows(BartizanException.class, () -> journal.append(batch("two")));
        disk.forceFails = false;
        assertThrows(BartizanException.class, () -> journal.append(batch("three")), "the take-back could not be forced either");
        try (Journal again = open()) {
            assertEquals(List.of("one"), texts(again));
        }
    }
}
