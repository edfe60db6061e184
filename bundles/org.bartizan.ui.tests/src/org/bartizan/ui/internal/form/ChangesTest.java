// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.ScheduledScan;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private final ClientGroup base = FleetFactory.eINSTANCE.createClientGroup();
    private final AutoProtect before = FleetFactory.eINSTANCE.createAutoProtect();
    private ClientGroup edited;

    @BeforeEach
    void copy() {
        base.setName("Sales");
        base.setPolicy(FleetFactory.eINSTANCE.createPolicy());
        base.getPolicy().getSections().add(before);
        before.setThreads(3);
        ScheduledScan scan = FleetFactory.eINSTANCE.createScheduledScan();
        scan.setId("scan");
        scan.setName("Nightly");
        base.getScheduledScans().add(scan);
        edited = EcoreUtil.copy(base);
    }

    private AutoProtect section() {
        return (AutoProtect) edited.getPolicy().getSections().getFirst();
    }

    private List<String> names() {
        return Changes.of(List.of(base), List.of(edited));
    }

    @Test
    void namesNothingWhenNothingWasEdited() {
        assertEquals(List.of(), names());
    }

    @Test
    void namesTheObjectsOwnFieldsFirstAndASettingOnce() {
        section().setThreads(5);
        section().getLocked().add("threads");
        section().setDenyAccess(true);
        edited.setName("Labs");
        assertEquals(Set.of("Name", "Parallel scans", "Deny access"), Set.copyOf(names()));
        assertEquals("Name", names().getFirst());
    }

    @Test
    void namesASettingWhoseLockAloneChanged() {
        section().getLocked().add("threads");
        assertEquals(List.of("Parallel scans"), names());
    }

    @Test
    void namesWhatWentWithItsSection() {
        edited.setPolicy(null);
        assertEquals(List.of("Parallel scans"), names());
    }

    @Test
    void namesAScanByItsOwnName() {
        edited.getScheduledScans().getFirst().setEnabled(false);
        assertEquals(List.of("Nightly"), names());
        edited.getScheduledScans().clear();
        assertEquals(List.of("Nightly"), names());
    }

    @Test
    void leavesTheRestOfManyToANumber() {
        assertEquals("A, B, C, D", Changes.brief(List.of("A", "B", "C", "D")));
        assertEquals("A, B, C and 2 more", Changes.brief(List.of("A", "B", "C", "D", "E")));
        assertEquals("", Changes.brief(List.of()));
    }
}
