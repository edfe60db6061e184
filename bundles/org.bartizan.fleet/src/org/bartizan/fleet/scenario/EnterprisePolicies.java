// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.bartizan.fleet.scenario.Settings.locked;
import static org.bartizan.fleet.scenario.Settings.with;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.DefinitionsSource;
import org.bartizan.model.DefinitionsUpdate;
import org.bartizan.model.EmailScanning;
import org.bartizan.model.ExpandedThreats;
import org.bartizan.model.FileEvents;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.Weekday;

/** What the enterprise sets, locks and schedules. */
final class EnterprisePolicies {

    /** The scan that Sales replaces with one of its own. */
    private static final String WEEKLY = "Weekly scan";
    private static final Duration CHECK_IN = Duration.ofMinutes(200);

    private final EnterpriseScenario scenario;
    private final EnterpriseClients clients;
    private final ScenarioBuilder builder;

    EnterprisePolicies(EnterpriseScenario scenario, EnterpriseClients clients) {
        this.scenario = scenario;
        this.clients = clients;
        this.builder = scenario.builder;
    }

    void apply() {
        builder.policy(builder.organization(),
                locked(with(Settings.autoProtectAlways(), section -> section.setReenableAfter(Duration.ofMinutes(30)))),
                locked(with(Settings.scanOptions(90, 20), section -> section.setScanMemory(true))), locked(email()), locked(
                        allCategories()),
                Settings.threatTracing(), with(Settings.forwardToCentral(), section -> section.setSubmit(true)), Settings.fewEvents(),
                Settings.noInterference());
        for (ServerGroup group : builder.organization().getServerGroups()) {
            builder.policy(group, Settings.fileEvents(FileEvents.CHANGES), with(
                    Settings.daily(DefinitionsSource.PARENT_SERVER, LocalTime.of(5, 0), Duration.ofMinutes(30)),
                    EnterprisePolicies::checkIn));
            builder.scan(group, "Nightly server scan", Scans.servers());
            builder.scan(group, WEEKLY, with(Scans.weekly(Weekday.TUESDAY), scan -> scan.setLocked(group != scenario.corporate)));
        }
        clients.departments.forEach(this::standard);
        clients.ownGroups.values().forEach(groups -> {
            standard(groups.getFirst());
            mobile(groups.getLast());
        });
        special();
        branches();
        backup();
    }

    private void special() {
        sales();
        mobile(clients.mobile);
        builder.policy(clients.development, Settings.fileEvents(FileEvents.CHANGES), Settings.mayDisableAutoProtect(), Settings.pushed());
        builder.policy(clients.highRisk, locked(with(Settings.fileEvents(FileEvents.EVERY_ACCESS), section -> section.setDenyOnError(
                true))),
                locked(Settings.suspicious()), locked(Settings.noInterference()), locked(Settings.pushed()));
        builder.policy(clients.sixtyFourBit, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)), locked(Settings.noInterference()),
                locked(continuous(DefinitionsSource.INTERNET)));
    }

    /** A scan in the middle of a presentation can be put off, twice and for three hours each time. */
    private void sales() {
        builder.policy(clients.sales, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)), locked(Settings.noInterference()),
                continuous(DefinitionsSource.PARENT_SERVER));
        ScheduledScan scan = Scans.weekly(Weekday.FRIDAY);
        scan.setSnoozeCount(2);
        scan.setSnoozeDuration(Duration.ofHours(3));
        builder.scan(clients.sales, WEEKLY, scan);
    }

    private void standard(ClientGroup group) {
        builder.policy(group, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)), locked(Settings.noInterference()), Settings.pushed());
    }

    /** Who dials in gets definitions at once. */
    private void mobile(ClientGroup group) {
        builder.policy(group, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)), locked(Settings.noInterference()),
                with(continuous(DefinitionsSource.PARENT_SERVER), section -> section.setOnConnect(true)));
    }

    private void branches() {
        builder.policy(clients.ownParents, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)), locked(Settings.noInterference()),
                with(Settings.pushed(), section -> section.setComputersPerSubnet(10)));
        builder.policy(clients.remoteParents, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)), locked(Settings.noInterference()),
                with(Settings.daily(DefinitionsSource.PARENT_SERVER, LocalTime.of(12, 0), Duration.ofHours(4)), section -> {
                    section.setPush(false);
                    section.setRunMissed(true);
                }));
    }

    private void backup() {
        BlackoutWindow backup = builder.window("Nightly backup");
        backup.setDescription("At every office in its own time");
        backup.setStart(Scans.BACKUP);
        backup.setDuration(Scans.BACKUP_LASTS);
    }

    private static void checkIn(DefinitionsUpdate section) {
        section.setCheckInInterval(CHECK_IN);
        section.getLocked().add("checkInInterval");
    }

    /** Definitions that become too old are fetched as soon as there is a connection, if need be from the Internet. */
    private static DefinitionsUpdate continuous(DefinitionsSource source) {
        return with(Settings.pushed(), section -> {
            section.setPull(true);
            section.setSource(source);
            section.setMaximumAge(2);
            section.setFallBackToInternet(true);
        });
    }

    private static EmailScanning email() {
        return with(Settings.internetEmail(), section -> section.setOutboundHeuristics(true));
    }

    private static ExpandedThreats allCategories() {
        return with(Settings.expandedThreats(), section -> {
            for (var category : List.of("spyware", "adware", "dialers", "hackTools", "jokePrograms", "remoteAccess", "trackware")) {
                section.eSet(section.eClass().getEStructuralFeature(category), true);
            }
        });
    }
}
