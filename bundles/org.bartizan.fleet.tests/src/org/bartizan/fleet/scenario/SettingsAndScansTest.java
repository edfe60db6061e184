// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.EmailScanning;
import org.bartizan.model.FileEvents;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScanCoverage;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.ThreatTracing;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsAndScansTest {

    @ParameterizedTest
    @EnumSource
    void locksNameFeaturesThatAreSet(Scenario scenario) {
        for (PolicySection section : Counts.all(Scenarios.create(scenario), PolicySection.class)) {
            for (String name : section.getLocked()) {
                assertNotNull(section.eClass().getEStructuralFeature(name), () -> section.eClass().getName() + "." + name);
                assertTrue(section.eIsSet(section.eClass().getEStructuralFeature(name)), name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPolicyHasOneSectionOfAKind(Scenario scenario) {
        for (Policy policy : Counts.all(Scenarios.create(scenario), Policy.class)) {
            Set<EClass> kinds = new HashSet<>();
            for (PolicySection section : policy.getSections()) {
                assertTrue(kinds.add(section.eClass()), section.eClass().getName());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void autoProtectIsOnAndLockedForEverybodyAndServersScanOnChangesOnly(Scenario scenario) {
        Organization organization = Scenarios.create(scenario);
        AutoProtect everybody = Policies.section(organization, AutoProtect.class);
        assertTrue(everybody.isEnabled() && everybody.getLocked().contains("enabled"));
        assertTrue(everybody.isScanByContent() && everybody.getLocked().contains("scanByContent"));
        for (ServerGroup group : organization.getServerGroups()) {
            assertEquals(FileEvents.CHANGES, Policies.section(group, AutoProtect.class).getFileEvents());
        }
    }

    @ParameterizedTest
    @EnumSource
    void internetMailIsScannedAndThreatsAreTraced(Scenario scenario) {
        Organization organization = Scenarios.create(scenario);
        EmailScanning email = Policies.section(organization, EmailScanning.class);
        assertTrue(email.isScanPop3() && email.isScanSmtp());
        assertTrue(Policies.section(organization, ThreatTracing.class).isEnabled());
    }

    @ParameterizedTest
    @EnumSource
    void serversAreScannedWhenNoBackupRuns(Scenario scenario) {
        Organization organization = Scenarios.create(scenario);
        BlackoutWindow backup = organization.getBlackoutWindows().getFirst();
        assertEquals("Nightly backup", backup.getName());
        for (ServerGroup group : organization.getServerGroups()) {
            ScheduledScan scan = group.getScheduledScans().getFirst();
            assertEquals(ScanCoverage.SERVERS, scan.getCovers());
            long after = Duration.between(backup.getStart(), scan.getTime()).plusDays(1).toMinutes() % (24 * 60);
            assertTrue(after >= backup.getDuration().toMinutes(), () -> scan.getName() + " begins in the backup");
            assertFalse(scan.getTime().plus(scan.getSpread()).isAfter(LocalTime.of(6, 0)));
        }
    }
}
