// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Map;
import java.util.TreeMap;

import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scenarios of the requirements want administrators to decide, and the feature that decides it. */
class ScenarioSettingsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"auto-protect on or off, AutoProtect.enabled", "scan on every access or only on changes, AutoProtect.fileEvents",
            "keep programs from infected files, AutoProtect.denyAccess", "exclude folders from auto-protect, AutoProtect.excludedPaths",
            "scan by content, AutoProtect.scanByContent", "load at system start, AutoProtect.loadAtStart",
            "unload at system shutdown, AutoProtect.unloadAtShutdown", "re-enable after 30 minutes, AutoProtect.reenableAfter",
            "repair what can be repaired, AutoProtect.repair", "and what a scan finds, ScanOptions.repair",
            "heuristic level, ScanOptions.heuristicLevel", "in-memory scanning, ScanOptions.scanMemory",
            "clean-file cache, ScanOptions.fileCache", "compressed files, ScanOptions.scanArchives",
            "CPU use when idle, ScanOptions.cpuIdle", "CPU use when not idle, ScanOptions.cpuBusy", "POP3, EmailScanning.scanPop3",
            "SMTP, EmailScanning.scanSmtp", "mail client plug-in, EmailScanning.mailClientPlugin",
            "outbound mail heuristics, EmailScanning.outboundHeuristics", "expanded threats, ExpandedThreats.enabled",
            "spyware, ExpandedThreats.spyware", "adware, ExpandedThreats.adware", "push definitions, DefinitionsUpdate.push",
            "pull definitions, DefinitionsUpdate.pull", "internal update server, DefinitionsUpdate.mirrors",
            "random spread of updates, DefinitionsUpdate.randomize", "missed updates, DefinitionsUpdate.runMissed",
            "update when connected over VPN, DefinitionsUpdate.onConnect", "maximum age of definitions, DefinitionsUpdate.maximumAge",
            "one client per subnet, DefinitionsUpdate.computersPerSubnet",
            "fall back to the Internet, DefinitionsUpdate.fallBackToInternet", "check-in interval, DefinitionsUpdate.checkInInterval",
            "forward to the central quarantine, QuarantineSection.forward", "submit suspicious files, QuarantineSection.submit",
            "rescan on new definitions, QuarantineSection.onNewDefinitions", "limit forwarded events, EventForwarding.minimumSeverity",
            "user may disable auto-protect, UserInteraction.mayDisableAutoProtect", "user may stop a scan, UserInteraction.mayStopScans",
            "snooze twice, UserInteraction.snoozeCount", "snooze for three hours, UserInteraction.snoozeDuration",
            "tamper protection, TamperProtection.enabled", "threat tracing, ThreatTracing.enabled",
            "trace network shares, ThreatTracing.traceShares", "weekly scan, ScheduledScan.recurrence",
            "every five days, ScheduledScan.everyDays", "wait on battery, ScheduledScan.onBattery",
            "user cannot cancel, ScheduledScan.mayStop", "snooze this scan twice, ScheduledScan.snoozeCount",
            "nightly backup, BlackoutWindow.start", "slow link, Site.linkSpeed", "roaming clients, Client.roaming",
            "parent server, Client.server", "primary server, Server.role"})
    void aSettingExistsFor(String what, String where) {
        String[] names = where.split("\\.");
        EClass type = (EClass) FleetPackage.eINSTANCE.getEClassifier(names[0]);
        assertNotNull(type, names[0]);
        assertNotNull(type.getEStructuralFeature(names[1]), () -> where + " for " + what);
    }

    @Test
    void theSectionsAreThoseOfTheDesign() {
        Map<String, Integer> sections = new TreeMap<>();
        Metamodel.sections().forEach(section -> sections.put(section.getName(), 1));
        assertEquals("[AutoProtect, DefinitionsUpdate, EmailScanning, EventForwarding, ExpandedThreats, QuarantineSection, ScanOptions, "
                + "TamperProtection, ThreatTracing, UserInteraction]", sections.keySet().toString());
    }
}
