// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Guard;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.internal.store.Store;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens in memory when the disk fails. */
class CoreTest {

    @TempDir
    Path directory;
    private final Gate gate = new Gate();
    private Store.Opened opened;
    private int known;
    private Core core;

    @BeforeEach
    void open() {
        opened = Store.open(directory, () -> known++);
        assertEquals(1, known, "the extensions are known once it is open");
        core = new Core(gate, opened, new Announcer(), Guard.OPEN);
        Organization acme = FleetFactory.eINSTANCE.createOrganization();
        acme.setName("Acme");
        gate.writing("create", () -> new Creation(acme, "Create", "tester").in(core, false));
    }

    private Commit rename(String name) {
        return gate.writing("rename", () -> core.execute("rename", "Rename", "tester", 0, model -> {
            Site site = FleetFactory.eINSTANCE.createSite();
            site.setName(name);
            model.root().getSites().add(site);
            model.root().setName(name);
        }));
    }

    @Test
    void takesAChangeBackThatCannotBeWritten() {
        assertEquals(2, rename("B").number());
        int objects = core.model().index().size();
        opened.store().close();
        BartizanException failure = assertThrows(BartizanException.class, () -> rename("C"));
        assertTrue(failure.getMessage().contains("journal.log"), failure.getMessage());
        assertEquals("B", core.model().root().getName());
        assertEquals(1, core.model().root().getSites().size());
        assertEquals(objects, core.model().index().size());
        assertEquals("Rename", core.undoable().label());
        assertThrows(BartizanException.class, () -> gate.writing("undo", () -> core.undo("tester")));
        assertEquals("B", core.model().root().getName());
    }

    @Test
    void hearsOfNothingThatCouldNotBeWritten() {
        Announcer announcer = new Announcer();
        List<Commit> heard = new ArrayList<>();
        announcer.add(heard::add);
        core = new Core(gate, opened, announcer, Guard.OPEN);
        opened.store().close();
        assertThrows(BartizanException.class, () -> rename("C"));
        announcer.close();
        assertEquals(List.of(), heard);
    }
}
