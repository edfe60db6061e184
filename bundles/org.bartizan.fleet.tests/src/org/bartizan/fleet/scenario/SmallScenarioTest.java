// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.model.Computer;
import org.bartizan.model.ExpandedThreats;
import org.bartizan.model.Organization;
import org.bartizan.model.ScanOptions;
import org.bartizan.model.ScheduledScan;
import org.junit.jupiter.api.Test;

class SmallScenarioTest {

    private final Organization organization = Scenarios.create(Scenario.SMALL);

    @Test
    void has250ComputersInOneOfficeWithOnePrimaryServer() {
        assertEquals(250, Counts.all(organization, Computer.class).size());
        assertEquals(240, Counts.clients(organization).size());
        assertEquals("{MEMBER=9, PRIMARY=1}", Counts.by(Counts.servers(organization), server -> server.getRole()).toString());
        assertEquals(1, organization.getSites().size());
        assertEquals(1, organization.getServerGroups().size());
    }

    @Test
    void mostComputersRunWindows2000OrXp() {
        long modern = Counts.running(Counts.all(organization, Computer.class), "Windows 2000")
                + Counts.running(Counts.clients(organization), "Windows XP");
        assertTrue(modern > 125, () -> modern + " of 250");
    }

    @Test
    void lessSecureWorkstationsAreInAGroupWithMoreProtection() {
        var group = Counts.clientGroup(organization, "Office", "Less secure workstations");
        assertEquals(24, group.getClients().size());
        ScanOptions options = Policies.section(group, ScanOptions.class);
        assertTrue(options.isAlertOnMacros());
        assertTrue(options.getLocked().contains("heuristicLevel"));
    }

    @Test
    void theSettingsOfEverybodyAreLocked() {
        ScanOptions options = Policies.section(organization, ScanOptions.class);
        assertTrue(options.isScanMemory() && options.isFileCache());
        assertEquals(List.of("scanMemory", "fileCache"), options.getLocked());
        assertTrue(Policies.section(organization, ExpandedThreats.class).isEnabled());
    }

    @Test
    void theWeeklyScanCannotBeStoppedByUsers() {
        for (ScheduledScan scan : Counts.clientGroup(organization, "Office", "Workstations").getScheduledScans()) {
            assertTrue(scan.isSetMayStop());
            assertFalse(scan.isMayStop());
            assertTrue(scan.isLocked());
        }
    }
}
