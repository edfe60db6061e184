// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.bartizan.fleet.Commit;
import org.junit.jupiter.api.Test;

/** The journal grows beyond one file. */
class RotationTest extends FleetCase {

    private static final String OLDER = "journal-\\d{15}\\.log";

    private void write(int from, int to) {
        for (int i = from; i <= to; i++) {
            String text = i + " " + "x".repeat(9000);
            fleet.execute("C" + i, "tester", o -> o.setDescription(text));
        }
    }

    private static List<String> expected(int last) {
        return IntStream.iterate(last, i -> i >= 2, i -> i - 1).mapToObj(i -> "C" + i).toList();
    }

    @Test
    void keepsEveryCommitAndUndoAcrossFiles() throws IOException {
        createAcme(1);
        Path snapshot = data.organization().resolve("organization.xmi");
        byte[] first = Files.readAllBytes(snapshot);
        write(2, 130);
        restart();
        write(131, 200);
        restart();
        assertFalse(data.files(OLDER).isEmpty(), "no journal was set aside");
        List<String> labels = labels();
        assertEquals(expected(200), labels.subList(0, 199));
        assertEquals(200, labels.size());
        assertEquals(List.of(200L, 199L), fleet.log(2).stream().map(Commit::number).toList());
        while (fleet.undoLabel() != null) {
            fleet.undo("tester");
        }
        assertNull(fleet.<String>read(o -> o.getDescription()));
        String start = text();
        while (fleet.redoLabel() != null) {
            fleet.redo("tester");
        }
        assertTrue(fleet.read(o -> o.getDescription()).startsWith("200 "));
        String end = text();
        fleet.close();
        Files.write(snapshot, first);
        restart();
        assertEquals(end, text(), "replaying every journal from the first snapshot on");
        assertEquals("C200", fleet.undoLabel());
        assertEquals(List.of(), fleet.warnings());
        assertTrue(start.length() < end.length());
    }

    @Test
    void opensWhenTheProcessEndedBetweenSettingAsideAJournalAndBeginningTheNext() throws IOException {
        createAcme(1);
        write(2, 10);
        restart();
        fleet.close();
        Path journal = data.organization().resolve("journal.log");
        Files.move(journal, data.organization().resolve("journal-000000000000000.log"));
        restart();
        assertEquals(List.of(), fleet.warnings());
        assertEquals("C10", fleet.undoLabel());
        assertEquals(expected(10), labels().subList(0, 9));
        write(11, 11);
        restart();
        assertEquals(expected(11), labels().subList(0, 10));
    }
}
