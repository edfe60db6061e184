// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.bartizan.fleet.scenario.Settings.locked;
import static org.bartizan.fleet.scenario.Settings.with;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.DefinitionsSource;
import org.bartizan.model.FileEvents;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.HeuristicLevel;
import org.bartizan.model.ServerGroup;

/** What the large organization sets, locks and schedules. */
final class LargePolicies {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final LargeScenario scenario;
    private final ScenarioBuilder builder;

    LargePolicies(LargeScenario scenario) {
        this.scenario = scenario;
        this.builder = scenario.builder;
    }

    void apply() {
        builder.policy(builder.organization(),
                locked(with(Settings.autoProtectAlways(), section -> section.setReenableAfter(HALF_AN_HOUR))),
                locked(Settings.scanOptions(90, 20)),
                locked(with(Settings.internetEmail(), section -> section.setMailClientPlugin(true))), locked(Settings.expandedThreats()),
                locked(Settings.threatTracing()),
                locked(Settings.forwardToCentral()), Settings.noInterference());
        String updates = scenario.corporate.getServers().get(7).getAddresses().getFirst();
        for (ServerGroup group : builder.organization().getServerGroups()) {
            builder.policy(group, Settings.fileEvents(FileEvents.CHANGES),
                    Settings.daily(DefinitionsSource.INTERNAL_SERVER, LocalTime.of(4, 0), HALF_AN_HOUR, updates));
            builder.scan(group, "Nightly server scan", Scans.servers());
            builder.scan(group, "Scan every five days", Scans.everyFiveDays());
        }
        departments();
        branches();
        backup();
    }

    private void departments() {
        for (ClientGroup group : scenario.departments) {
            switch (group.getName()) {
                case "Development" -> builder.policy(group, Settings.fileEvents(FileEvents.CHANGES), Settings.mayDisableAutoProtect(),
                        with(FleetFactory.eINSTANCE.createScanOptions(), section -> section.setHeuristicLevel(HeuristicLevel.STANDARD)),
                        Settings.pushed());
                case "Customer Service" -> builder.policy(group,
                        locked(with(Settings.fileEvents(FileEvents.EVERY_ACCESS), section -> section.setDenyOnError(true))),
                        locked(Settings.suspicious()), locked(with(Settings.internetEmail(), section -> section.setDisguisedLinks(true))),
                        locked(Settings.noInterference()), locked(Settings.pushed()));
                default -> builder.policy(group, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)), locked(Settings.noInterference()),
                        Settings.pushed());
            }
        }
    }

    private void branches() {
        builder.policy(scenario.pushed, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)), locked(Settings.noInterference()),
                with(Settings.pushed(), section -> section.setComputersPerSubnet(10)));
        builder.policy(scenario.pulled, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)), locked(Settings.noInterference()),
                with(Settings.daily(DefinitionsSource.PARENT_SERVER, LocalTime.of(12, 0), Duration.ofHours(5)), section -> {
                    section.setPush(false);
                    section.setRunMissed(true);
                    section.setBandwidth(16);
                }));
    }

    private void backup() {
        BlackoutWindow backup = builder.window("Nightly backup");
        backup.setStart(Scans.BACKUP);
        backup.setDuration(Scans.BACKUP_LASTS);
        backup.setZone(ZoneId.of("America/New_York"));
        backup.getSites().addAll(scenario.buildings);
    }
}
