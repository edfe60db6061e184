// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.bartizan.fleet.Commit;
import org.bartizan.fleet.edit.WorkingCopy;
import org.bartizan.model.AutoProtect;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Client;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Server;
import org.bartizan.model.Site;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class WorkingCopyTest extends WorkingCopyCase {

    @Test
    void isDetachedAndLeavesOutObjectsOfTheirOwn() {
        WorkingCopy copy = copy(Acme::sales);
        assertEquals("sales", group(copy).getId());
        assertEquals(List.of(), group(copy).getClients());
        assertEquals(true, section(group(copy)).isEnabled());
        assertNull(copy.root().eContainer());
        group(copy).setName("Other");
        assertEquals("Sales", fleet.<String>read(o -> Acme.sales(o).getName()));
    }

    @Test
    void refersToStandInsWithIdAndName() {
        Client client = (Client) copy(WorkingCopyCase::first).root();
        assertEquals("srv1", client.getServer().getId());
        assertEquals("SRV1", client.getServer().getName());
        assertNull(client.getServer().getSite());
        assertEquals("Boston", client.getSite().getName());
        assertNotSame(fleet.<EObject>read(o -> o.getSites().getFirst()), client.getSite());
    }

    @Test
    void changesNothingWhenNothingWasEdited() {
        for (Function<Organization, EObject> of : List.<Function<Organization, EObject>>of(o -> o, Acme::east, Acme::sales,
                WorkingCopyCase::first, o -> o.getSites().getFirst(), o -> Acme.east(o).getServers().getFirst(),
                o -> Acme.sales(o).getPolicy())) {
            WorkingCopy copy = copy(of);
            assertFalse(copy.changed());
            assertEquals(0, save(copy).number());
        }
    }

    @Test
    void knowsWhetherItWasEdited() {
        WorkingCopy copy = copy(Acme::sales);
        section(group(copy)).setThreads(5);
        assertTrue(copy.changed(), "set to the default is not the same as not set");
        section(group(copy)).unsetThreads();
        assertFalse(copy.changed());
        section(group(copy)).getLocked().add("threads");
        assertTrue(copy.changed());
        section(group(copy)).getLocked().remove("threads");
        group(copy).getScheduledScans().add(MAKE.createScheduledScan());
        assertTrue(copy.changed());
    }

    @Test
    void changesOnlyWhatWasEditedAndKeepsWhatOthersDid() {
        WorkingCopy copy = copy(WorkingCopyCase::first);
        change(o -> first(o).setDescription("theirs"));
        change(o -> Acme.sales(o).getClients().move(2, 0));
        ((Client) copy.root()).setName("Mine");
        ((Client) copy.root()).setServer((Server) fleet.<EObject>read(o -> WorkingCopy.standIn(Acme.east(o).getServers().get(1))));
        Commit commit = save(copy);
        assertEquals(List.of("name", "server"), commit.changes().stream().map(c -> c.feature()).toList());
        assertEquals("theirs", fleet.<String>read(o -> Acme.sales(o).getClients().get(2).getDescription()));
    }

    @Test
    void appliesToAPreviewFirstAndThenForGood() {
        WorkingCopy copy = copy(Acme::lab);
        group(copy).setPolicy(Acme.policy(false));
        assertThrows(IllegalStateException.class, () -> change(o -> {
            copy.applyTo(o);
            throw new IllegalStateException("only a preview");
        }));
        assertEquals(List.of("policy"), save(copy).changes().stream().map(c -> c.feature()).toList());
    }

    @Test
    void givesWhatWasPastedFromElsewhereAnIdOfItsOwn() {
        AutoProtect pasted = EcoreUtil.copy(section(group(copy(Acme::sales))));
        WorkingCopy copy = copy(Acme::lab);
        group(copy).setPolicy(MAKE.createPolicy());
        group(copy).getPolicy().getSections().add(pasted);
        save(copy);
        assertEquals(pasted.isEnabled(), fleet.<Boolean>read(o -> section(Acme.lab(o)).isEnabled()));
        assertEquals(List.of("enabled"), fleet.<List<String>>read(o -> List.copyOf(section(Acme.lab(o)).getLocked())));
        assertEquals(pasted.getId(), fleet.<String>read(o -> section(Acme.sales(o)).getId()));
        assertNotEquals(pasted.getId(), fleet.<String>read(o -> section(Acme.lab(o)).getId()));
    }

    @Test
    void takesACopyOfAScanBesideItAsANewOne() {
        change(o -> Acme.sales(o).getScheduledScans().add(scan("a")));
        WorkingCopy copy = copy(Acme::sales);
        ScheduledScan second = EcoreUtil.copy(group(copy).getScheduledScans().getFirst());
        second.setName("b");
        group(copy).getScheduledScans().add(second);
        assertEquals(List.of("scheduledScans"), save(copy).changes().stream().map(c -> c.feature()).toList());
        assertEquals(2L, (long) fleet.<Long>read(o -> Acme.sales(o).getScheduledScans().stream().map(ScheduledScan::getId).distinct()
                .count()));
    }

    @Test
    void editsTheBlackoutWindowsOfTheOrganisation() {
        WorkingCopy copy = copy(o -> o);
        Organization acme = (Organization) copy.root();
        assertEquals(0, acme.getSites().size());
        BlackoutWindow window = MAKE.createBlackoutWindow();
        window.setName("Backup");
        window.getSites().add((Site) fleet.<EObject>read(o -> WorkingCopy.standIn(o.getSites().getFirst())));
        acme.getBlackoutWindows().add(window);
        save(copy);
        assertEquals("Boston", fleet.<String>read(o -> o.getBlackoutWindows().getFirst().getSites().getFirst().getName()));
    }

    @Test
    void worksForSectionsOfExtensions() {
        UsbRules.install();
        try {
            extension(rules -> rules.eSet(UsbRules.BLOCK, true));
            WorkingCopy copy = copy(Acme::sales);
            EObject rules = group(copy).getPolicy().getSections().get(1);
            rules.eSet(UsbRules.BLOCK, false);
            UsbRules.devices(rules).add(UsbRules.make(UsbRules.DEVICE));
            assertEquals(List.of("block", "devices"), save(copy).changes().stream().map(c -> c.feature()).sorted().toList());
            WorkingCopy late = copy(Acme::sales);
            group(late).getPolicy().getSections().get(1).eUnset(UsbRules.BLOCK);
            change(o -> Acme.sales(o).getPolicy().getSections().get(1).eSet(UsbRules.BLOCK, true));
            assertEquals("block", conflict(late).feature());
        } finally {
            UsbRules.remove();
        }
    }

    private void extension(Consumer<EObject> edit) {
        change(o -> {
            EObject rules = UsbRules.make(UsbRules.SECTION);
            edit.accept(rules);
            Acme.sales(o).getPolicy().getSections().add((PolicySection) rules);
        });
    }
}
