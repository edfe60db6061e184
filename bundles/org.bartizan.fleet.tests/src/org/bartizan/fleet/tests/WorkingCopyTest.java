// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.edit.Conflict;
import org.bartizan.fleet.edit.ConflictException;
import org.bartizan.fleet.edit.WorkingCopy;
import org.bartizan.model.AutoProtect;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Server;
import org.bartizan.model.Site;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkingCopyTest extends FleetCase {

    private static final FleetFactory MAKE = FleetFactory.eINSTANCE;

    @BeforeEach
    void create() {
        createAcme(3);
        change(o -> Acme.sales(o).setPolicy(Acme.policy(true)));
    }

    private WorkingCopy copy(Function<Organization, EObject> of) {
        return fleet.read(o -> WorkingCopy.of(of.apply(o)));
    }

    private static Client first(Organization acme) {
        return Acme.sales(acme).getClients().getFirst();
    }

    private Commit save(WorkingCopy copy) {
        return change(copy::applyTo);
    }

    private static ClientGroup group(WorkingCopy copy) {
        return (ClientGroup) copy.root();
    }

    private static AutoProtect section(ClientGroup group) {
        return (AutoProtect) group.getPolicy().getSections().getFirst();
    }

    private Conflict conflict(WorkingCopy copy) {
        String before = text();
        ConflictException refusal = assertThrows(ConflictException.class, () -> save(copy));
        assertEquals(before, text());
        Conflict conflict = refusal.conflicts().getFirst();
        assertTrue(refusal.getMessage().contains(conflict.object()), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(conflict.message()), refusal.getMessage());
        return conflict;
    }

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
        Client client = (Client) copy(WorkingCopyTest::first).root();
        assertEquals("srv1", client.getServer().getId());
        assertEquals("SRV1", client.getServer().getName());
        assertNull(client.getServer().getSite());
        assertEquals("Boston", client.getSite().getName());
        assertNotSame(fleet.<EObject>read(o -> o.getSites().getFirst()), client.getSite());
    }

    @Test
    void changesNothingWhenNothingWasEdited() {
        for (Function<Organization, EObject> of : List.<Function<Organization, EObject>>of(o -> o, Acme::east, Acme::sales,
                WorkingCopyTest::first, o -> o.getSites().getFirst(), o -> Acme.east(o).getServers().getFirst(),
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
        WorkingCopy copy = copy(WorkingCopyTest::first);
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
    void namesTheFieldThatBothChanged() {
        WorkingCopy copy = copy(Acme::sales);
        section(group(copy)).setThreads(3);
        change(o -> section(Acme.sales(o)).setThreads(4));
        Conflict conflict = conflict(copy);
        assertEquals("threads", conflict.feature());
        assertEquals("“parallel scans” is 4 meanwhile, and 3 here", conflict.message());
    }

    @Test
    void acceptsThatBothDidTheSame() {
        WorkingCopy copy = copy(Acme::sales);
        section(group(copy)).setThreads(3);
        change(o -> section(Acme.sales(o)).setThreads(3));
        assertEquals(0, save(copy).number());
    }

    @Test
    void letsBothLockSettingsOfOneSection() {
        WorkingCopy copy = copy(Acme::sales);
        section(group(copy)).getLocked().add("threads");
        change(o -> section(Acme.sales(o)).getLocked().add("action"));
        change(o -> section(Acme.sales(o)).getLocked().remove("enabled"));
        save(copy);
        assertEquals(List.of("action", "threads"), fleet.<List<String>>read(o -> List.copyOf(section(Acme.sales(o)).getLocked())));
    }

    @Test
    void letsBothBeginThePolicyOfAGroup() {
        WorkingCopy copy = copy(Acme::lab);
        group(copy).setPolicy(MAKE.createPolicy());
        AutoProtect mine = MAKE.createAutoProtect();
        mine.setThreads(7);
        group(copy).getPolicy().getSections().add(mine);
        change(o -> Acme.lab(o).setPolicy(Acme.policy(true)));
        save(copy);
        assertEquals(1, (int) fleet.<Integer>read(o -> Acme.lab(o).getPolicy().getSections().size()));
        assertEquals(7, (int) fleet.<Integer>read(o -> section(Acme.lab(o)).getThreads()));
        assertTrue(fleet.<Boolean>read(o -> section(Acme.lab(o)).isEnabled()));
    }

    @Test
    void refusesWhenWhatWasEditedIsGone() {
        WorkingCopy copy = copy(Acme::sales);
        group(copy).setName("Mine");
        change(o -> Acme.east(o).getClientGroups().remove(Acme.sales(o)));
        assertEquals("sales", conflict(copy).objectId());
        fleet.undo("tester");
        WorkingCopy policy = copy(Acme::lab);
        change(o -> Acme.lab(o).setPolicy(Acme.policy(true)));
        WorkingCopy edited = copy(Acme::lab);
        section(group(edited)).setThreads(9);
        change(o -> Acme.lab(o).setPolicy(null));
        assertTrue(conflict(edited).message().contains("removed meanwhile"));
        assertEquals(0, save(policy).number());
    }

    @Test
    void refusesToRemoveWhatOthersChanged() {
        WorkingCopy copy = copy(Acme::sales);
        group(copy).setPolicy(null);
        change(o -> section(Acme.sales(o)).setThreads(4));
        assertEquals("threads", conflict(copy).feature());
        WorkingCopy again = copy(Acme::sales);
        group(again).setPolicy(null);
        change(o -> Acme.sales(o).getPolicy().getSections().add(MAKE.createScanOptions()));
        assertTrue(conflict(again).message().contains("added"));
    }

    @Test
    void refusesAReferenceToWhatIsGone() {
        WorkingCopy copy = copy(WorkingCopyTest::first);
        ((Client) copy.root()).setServer((Server) fleet.<EObject>read(o -> WorkingCopy.standIn(Acme.east(o).getServers().get(1))));
        change(o -> Acme.east(o).getServers().remove(1));
        BartizanException refusal = assertThrows(BartizanException.class, () -> save(copy));
        assertTrue(refusal.getMessage().contains("SRV2"), refusal.getMessage());
    }

    @Test
    void refusesDifferentOrdersButNotOne() {
        change(o -> Acme.sales(o).getScheduledScans().addAll(List.of(scan("a"), scan("b"), scan("c"))));
        WorkingCopy copy = copy(Acme::sales);
        group(copy).getScheduledScans().move(0, 2);
        group(copy).getScheduledScans().add(1, scan("mine"));
        WorkingCopy other = copy(Acme::sales);
        group(other).getScheduledScans().move(0, 1);
        save(copy);
        assertEquals(List.of("c", "mine", "a", "b"), fleet.<List<String>>read(o -> Acme.sales(o).getScheduledScans().stream().map(
                ScheduledScan::getName).toList()));
        assertEquals("scheduledScans", conflict(other).feature());
    }

    private static ScheduledScan scan(String name) {
        ScheduledScan scan = MAKE.createScheduledScan();
        scan.setName(name);
        return scan;
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
