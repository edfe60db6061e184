// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.Organization;
import org.bartizan.model.ScheduledScan;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a problem leads to. */
class TargetTest {

    private final Organization organization = FleetFactory.eINSTANCE.createOrganization();

    @BeforeEach
    void fill() {
        organization.setId("o");
        organization.setName("Acme");
        organization.setPolicy(FleetFactory.eINSTANCE.createPolicy());
        AutoProtect section = FleetFactory.eINSTANCE.createAutoProtect();
        section.setId("a");
        organization.getPolicy().getSections().add(section);
        ScheduledScan scan = FleetFactory.eINSTANCE.createScheduledScan();
        scan.setId("s");
        scan.setName("Nightly");
        organization.getScheduledScans().add(scan);
    }

    @Test
    void isTheEditorOfAScanItself() {
        assertEquals(Optional.of(new Target(new Node(Kind.SCHEDULED_SCAN, "s", "Nightly"), new Location(Location.GENERAL, "time"))),
                Target.of(organization, "s", "time"));
    }

    @Test
    void isThePageOfASectionInTheEditorOfItsHolder() {
        assertEquals(Optional.of(new Target(new Node(Kind.ORGANIZATION, "o", "Acme"), new Location(Location.section(
                FleetPackage.Literals.AUTO_PROTECT), "threads"))), Target.of(organization, "a", "threads"));
    }

    @Test
    void isNowhereWhenTheObjectIsGone() {
        assertEquals(Optional.empty(), Target.of(organization, "x", "name"));
    }
}
