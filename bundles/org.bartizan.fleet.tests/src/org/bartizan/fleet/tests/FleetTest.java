// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Change;
import org.bartizan.fleet.Commit;
import org.junit.jupiter.api.Test;

class FleetTest extends FleetCase {

    @Test
    void saysThatThereIsNoOrganisationYet() {
        assertFalse(fleet.exists());
        assertEquals(List.of(), fleet.log(10));
        BartizanException refusal = assertThrows(BartizanException.class, () -> fleet.read(o -> o.getName()));
        assertTrue(refusal.getMessage().contains("there is no organisation"), refusal.getMessage());
        assertThrows(BartizanException.class, () -> change(o -> o.setName("x")));
        assertNull(fleet.undoLabel());
    }

    @Test
    void keepsAnOrganisationAcrossRestarts() {
        createAcme(3);
        String before = text();
        assertTrue(fleet.exists());
        restart();
        assertEquals("Acme", fleet.read(o -> o.getName()));
        assertEquals(before, text());
        assertEquals(List.of(), fleet.warnings());
    }

    @Test
    void refusesToReplaceAnOrganisationUnlessTold() {
        createAcme(1);
        assertThrows(BartizanException.class, () -> fleet.create(Acme.organization(2), "Create", "tester", false));
        Commit commit = fleet.create(Acme.organization(2), "Create", "tester", true);
        assertEquals(2, commit.number());
        assertEquals(2, (int) fleet.<Integer>read(o -> Acme.sales(o).getClients().size()));
        assertEquals(1, data.files("organization\\.xmi\\.replaced-.*").size());
        assertNull(fleet.undoLabel());
        restart();
        assertEquals(2, (int) fleet.<Integer>read(o -> Acme.sales(o).getClients().size()));
    }

    @Test
    void tellsWhatWasChanged() {
        createAcme(2);
        Commit commit = fleet.execute("Rename a client", "ann", o -> Acme.sales(o).getClients().getFirst().setName("RECEPTION"));
        assertEquals(2, commit.number());
        assertEquals("ann", commit.author());
        assertEquals("Rename a client", commit.label());
        assertEquals(List.of(new Change(Change.Kind.SET, "c0", "Acme/East/Sales/RECEPTION", "name", "PC-c0", "RECEPTION")), commit
                .changes());
        assertEquals(commit, fleet.log(1).getFirst());
        restart();
        assertEquals(commit, fleet.log(1).getFirst());
        assertEquals(List.of("Rename a client", "Create Acme"), labels());
    }

    @Test
    void tellsOfAdditionsMovesAndRemovals() {
        createAcme(3);
        Commit added = change(o -> Acme.lab(o).getClients().add(Acme.client("new")));
        assertEquals(List.of(new Change(Change.Kind.ADD, "lab", "Acme/East/Lab", "clients", null, "PC-new")), added.changes());
        Commit moved = change(o -> Acme.lab(o).getClients().add(Acme.sales(o).getClients().getFirst()));
        assertEquals(List.of(new Change(Change.Kind.REMOVE, "sales", "Acme/East/Sales", "clients", "PC-c0", null),
                new Change(Change.Kind.ADD, "lab", "Acme/East/Lab", "clients", null, "PC-c0")), moved.changes());
        Commit removed = change(o -> Acme.east(o).getServers().removeFirst());
        assertEquals(new Change(Change.Kind.REMOVE, "east", "Acme/East", "servers", "SRV1", null), removed.changes().getFirst());
        assertEquals(4, removed.changes().size(), "the three clients lost their server, too");
    }

    @Test
    void keepsNoCommitWithoutChanges() {
        createAcme(1);
        assertEquals(0, change(o -> o.getName()).number());
        assertEquals(0, change(o -> o.setName("Acme")).number());
        assertEquals(1, fleet.log(10).size());
    }

    @Test
    void takesEverythingBackWhenTheChangeFails() {
        createAcme(3);
        String before = text();
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> change(o -> {
            Acme.sales(o).getClients().clear();
            Acme.lab(o).setPolicy(Acme.policy(true));
            o.getSites().clear();
            throw new IllegalStateException("half way");
        }));
        assertEquals("half way", failure.getMessage());
        assertEquals(before, text());
        assertEquals(1, fleet.log(10).size());
        assertEquals(2, change(o -> o.setName("B")).number());
    }

    @Test
    void refusesAChangeWithinAChangeOrARead() {
        createAcme(1);
        BartizanException nested = assertThrows(BartizanException.class, () -> change(o -> change(p -> p.setName("x"))));
        assertTrue(nested.getMessage().contains("another change of the same thread"), nested.getMessage());
        assertThrows(BartizanException.class, () -> fleet.read(o -> change(p -> p.setName("x"))));
        assertEquals("Acme", fleet.read(o -> o.getName()));
    }

    @Test
    void readsValidatesAndExportsWithinAReadOrAChange() {
        createAcme(1);
        fleet.read(o -> {
            assertEquals(List.of(), fleet.validate());
            assertFalse(text().isEmpty());
            return fleet.read(p -> p.getName());
        });
        change(o -> {
            o.setName("New");
            assertEquals("New", fleet.read(p -> p.getName()));
            assertEquals(1, fleet.log(10).size());
        });
    }

    @Test
    void takesBackAChangeThatIsMadeOutsideOfATransaction() {
        createAcme(1);
        String before = text();
        assertThrows(IllegalStateException.class, () -> fleet.read(o -> {
            o.setName("Stray");
            return null;
        }));
        assertEquals(before, text());
    }

    @Test
    void tellsListenersInOrderOnAThreadOfItsOwn() throws Exception {
        createAcme(1);
        LinkedBlockingQueue<Commit> heard = new LinkedBlockingQueue<>();
        AutoCloseable handle = fleet.onCommit(heard::add);
        fleet.onCommit(c -> {
            throw new IllegalStateException("a listener that fails harms nobody");
        });
        for (int i = 0; i < 20; i++) {
            String name = "Acme " + i;
            change(o -> o.setName(name));
        }
        fleet.undo("tester");
        for (int i = 0; i < 21; i++) {
            assertEquals(i + 2, heard.poll(5, TimeUnit.SECONDS).number());
        }
        handle.close();
        change(o -> o.setName("unheard"));
        assertNull(heard.poll(50, TimeUnit.MILLISECONDS));
    }

    @Test
    void exportsWhatItCanLoad() throws Exception {
        createAcme(5);
        String before = text();
        var file = directory.resolve("export.xmi");
        fleet.create(fleet.load(file), "Import", "tester", true);
        assertEquals(before, text());
        assertTrue(Files.readString(file).lines().filter(l -> l.contains("<clients ")).count() == 5, "one line for each client");
    }

    @Test
    void refusesEverythingAfterItWasClosed() {
        createAcme(1);
        fleet.close();
        assertThrows(BartizanException.class, () -> fleet.read(o -> o.getName()));
        assertThrows(BartizanException.class, () -> change(o -> o.setName("x")));
    }
}
