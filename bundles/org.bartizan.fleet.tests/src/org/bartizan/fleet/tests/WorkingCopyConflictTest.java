// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.edit.Conflict;
import org.bartizan.fleet.edit.WorkingCopy;
import org.bartizan.model.AutoProtect;
import org.bartizan.model.Client;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Server;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Two edit the same object at the same time. */
class WorkingCopyConflictTest extends WorkingCopyCase {

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
        WorkingCopy copy = copy(WorkingCopyCase::first);
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
}
