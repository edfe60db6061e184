// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class UndoTest extends FleetCase {

    @Test
    void undoesAndDoesAgainInOrder() {
        createAcme(1);
        fleet.execute("A", "ann", o -> o.setName("A"));
        fleet.execute("B", "bob", o -> o.setName("B"));
        assertEquals("B", fleet.undoLabel());
        assertNull(fleet.redoLabel());
        Commit undo = fleet.undo("eve");
        assertEquals(4, undo.number());
        assertEquals(3, undo.undoes());
        assertEquals("Undo: B", undo.label());
        assertEquals("eve", undo.author());
        assertEquals("A", fleet.read(o -> o.getName()));
        restart();
        assertEquals("A", fleet.undoLabel());
        assertEquals("B", fleet.redoLabel());
        fleet.undo("eve");
        assertEquals("Acme", fleet.read(o -> o.getName()));
        assertNull(fleet.undoLabel(), "a creation is not undone");
        assertThrows(BartizanException.class, () -> fleet.undo("eve"));
        assertEquals(2, fleet.redo("eve").undoes());
        assertEquals("Redo: B", fleet.redo("eve").label());
        assertEquals("B", fleet.read(o -> o.getName()));
        assertThrows(BartizanException.class, () -> fleet.redo("eve"));
        assertEquals("B", fleet.undoLabel());
        fleet.undo("eve");
        assertEquals("A", fleet.read(o -> o.getName()));
    }

    @Test
    void cannotDoAgainAfterANewChange() {
        createAcme(1);
        fleet.execute("A", "ann", o -> o.setName("A"));
        fleet.undo("ann");
        fleet.execute("B", "ann", o -> o.setName("B"));
        assertNull(fleet.redoLabel());
        assertThrows(BartizanException.class, () -> fleet.redo("ann"));
    }

    @Test
    void bringsBackADeletedServerAndEveryReferenceToIt() {
        createAcme(5);
        String before = text();
        change(o -> Acme.east(o).getServers().removeFirst());
        assertNull(fleet.read(o -> Acme.sales(o).getClients().getFirst().getServer()));
        assertEquals(List.of(), fleet.validate());
        restart();
        fleet.undo("tester");
        assertEquals(before, text());
        assertEquals("srv1", fleet.read(o -> Acme.sales(o).getClients().getFirst().getServer().getId()));
    }

    @Test
    void givesACopyAnIdOfItsOwn() {
        createAcme(1);
        change(o -> {
            var copy = EcoreUtil.copy(Acme.sales(o).getClients().getFirst());
            Acme.lab(o).getClients().add(copy);
        });
        assertNotEquals("c0", fleet.read(o -> Acme.lab(o).getClients().getFirst().getId()));
        assertEquals("c0", fleet.read(o -> Acme.sales(o).getClients().getFirst().getId()));
    }

    @Test
    void goesBackAndForthExactlyWhateverWasDone() {
        for (long seed = 1; seed <= 5; seed++) {
            close();
            data = new Data(directory.resolve("seed" + seed));
            fleet = Fleets.open(data);
            backAndForth(seed);
        }
    }

    private void backAndForth(long seed) {
        createAcme(12);
        RandomEdits edits = new RandomEdits(seed);
        List<String> states = new ArrayList<>(List.of(text()));
        for (int i = 0; i < 50; i++) {
            if (change(edits::edit).number() != 0) {
                states.add(text());
            }
            failHalfWay(edits);
            assertEquals(states.getLast(), text(), "seed " + seed + ": a failed change left something");
            if (i % 20 == 13) {
                restart();
            }
        }
        assertEquals(List.of(), fleet.validate());
        assertEquals(states.getLast(), replayed(seed), "seed " + seed + ": replaying the journal gave something else");
        for (int i = states.size() - 2; i >= 0; i--) {
            fleet.undo("tester");
            assertEquals(states.get(i), text(), "seed " + seed + ": undo to state " + i);
        }
        restart();
        for (int i = 1; i < states.size(); i++) {
            fleet.redo("tester");
            assertEquals(states.get(i), text(), "seed " + seed + ": redo to state " + i);
        }
        assertEquals(states.getLast(), replayed(seed + 100));
    }

    private void failHalfWay(RandomEdits edits) {
        assertThrows(ArithmeticException.class, () -> change(o -> {
            edits.edit(o);
            throw new ArithmeticException();
        }));
    }

    /** What a process that starts after this one was killed now would see. */
    private String replayed(long name) {
        Data copy = new Data(directory.resolve("copy" + name));
        try (Stream<Path> files = Files.list(data.organization())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.organization().resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OpenFleet current = fleet;
        try (OpenFleet other = Fleets.open(copy)) {
            fleet = other;
            assertEquals(List.of(), other.warnings());
            return text();
        } finally {
            fleet = current;
        }
    }
}
