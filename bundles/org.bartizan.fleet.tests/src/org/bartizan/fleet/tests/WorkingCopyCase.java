// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;

import org.bartizan.fleet.Commit;
import org.bartizan.fleet.edit.Conflict;
import org.bartizan.fleet.edit.ConflictException;
import org.bartizan.fleet.edit.WorkingCopy;
import org.bartizan.model.AutoProtect;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.ScheduledScan;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;

/** A test with working copies of parts of a small company whose sales group has a policy. */
abstract class WorkingCopyCase extends FleetCase {

    static final FleetFactory MAKE = FleetFactory.eINSTANCE;

    @BeforeEach
    void create() {
        createAcme(3);
        change(o -> Acme.sales(o).setPolicy(Acme.policy(true)));
    }

    WorkingCopy copy(Function<Organization, EObject> of) {
        return fleet.read(o -> WorkingCopy.of(of.apply(o)));
    }

    static Client first(Organization acme) {
        return Acme.sales(acme).getClients().getFirst();
    }

    Commit save(WorkingCopy copy) {
        return change(copy::applyTo);
    }

    static ClientGroup group(WorkingCopy copy) {
        return (ClientGroup) copy.root();
    }

    static AutoProtect section(ClientGroup group) {
        return (AutoProtect) group.getPolicy().getSections().getFirst();
    }

    Conflict conflict(WorkingCopy copy) {
        String before = text();
        ConflictException refusal = assertThrows(ConflictException.class, () -> save(copy));
        assertEquals(before, text());
        Conflict conflict = refusal.conflicts().getFirst();
        assertTrue(refusal.getMessage().contains(conflict.object()), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(conflict.message()), refusal.getMessage());
        return conflict;
    }

    static ScheduledScan scan(String name) {
        ScheduledScan scan = MAKE.createScheduledScan();
        scan.setName(name);
        return scan;
    }
}
