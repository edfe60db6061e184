// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.ScheduledScan;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody edited goes onto what others changed meanwhile. */
class RebaseTest {

    private static final FleetFactory FACTORY = FleetFactory.eINSTANCE;

    private final ClientGroup base = FACTORY.createClientGroup();
    private ClientGroup mine;
    private ClientGroup theirs;

    @BeforeEach
    void copy() {
        base.setId("g");
        base.setName("Sales");
        base.setPolicy(FACTORY.createPolicy());
        AutoProtect section = FACTORY.createAutoProtect();
        section.setEnabled(true);
        base.getPolicy().getSections().add(section);
        base.getScheduledScans().add(scan("s1", "Nightly"));
        mine = EcoreUtil.copy(base);
        theirs = EcoreUtil.copy(base);
    }

    private static ScheduledScan scan(String id, String name) {
        ScheduledScan scan = FACTORY.createScheduledScan();
        scan.setId(id);
        scan.setName(name);
        return scan;
    }

    private static AutoProtect section(ClientGroup group) {
        return (AutoProtect) group.getPolicy().getSections().getFirst();
    }

    @Test
    void keepsBothWhereTheyTouchedDifferentThings() {
        section(mine).setThreads(3);
        section(mine).getLocked().add("threads");
        theirs.setName("Sales and service");
        section(theirs).setMaxFileSize(9);
        assertEquals(List.of(), Rebase.onto(base, mine, theirs));
        assertEquals("Sales and service", theirs.getName());
        assertEquals(9, section(theirs).getMaxFileSize());
        assertEquals(3, section(theirs).getThreads());
        assertEquals(List.of("threads"), section(theirs).getLocked());
    }

    @Test
    void namesWhatBothChanged() {
        mine.setName("Mine");
        theirs.setName("Theirs");
        assertEquals(List.of("Name"), Rebase.onto(base, mine, theirs));
        assertEquals("Mine", theirs.getName());
    }

    @Test
    void unsetsWhatWasUnset() {
        section(mine).unsetEnabled();
        Rebase.onto(base, mine, theirs);
        assertFalse(section(theirs).isSetEnabled());
    }

    @Test
    void takesPartsInAndOut() {
        mine.getScheduledScans().clear();
        mine.getScheduledScans().add(scan("s2", "Weekly"));
        theirs.getScheduledScans().add(scan("s3", "Monthly"));
        Rebase.onto(base, mine, theirs);
        assertEquals(List.of("Monthly", "Weekly"), theirs.getScheduledScans().stream().map(ScheduledScan::getName).toList());
    }

    @Test
    void doesNotBringBackWhatOthersRemovedAndNobodyEdited() {
        theirs.getScheduledScans().clear();
        theirs.setPolicy(null);
        mine.setDescription("edited");
        Rebase.onto(base, mine, theirs);
        assertTrue(theirs.getScheduledScans().isEmpty());
        assertNull(theirs.getPolicy());
        assertEquals("edited", theirs.getDescription());
    }

    @Test
    void removesThePolicyThatWasRemoved() {
        mine.setPolicy(null);
        Rebase.onto(base, mine, theirs);
        assertNull(theirs.getPolicy());
    }
}
