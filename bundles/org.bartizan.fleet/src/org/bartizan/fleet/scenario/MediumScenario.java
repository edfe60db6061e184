// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.bartizan.fleet.scenario.Settings.locked;
import static org.bartizan.fleet.scenario.Settings.with;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.ClientKind;
import org.bartizan.model.DefinitionsSource;
import org.bartizan.model.FileEvents;
import org.bartizan.model.Organization;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.ServerRole;
import org.bartizan.model.Site;
import org.bartizan.model.Weekday;

/** 1,000 workstations, 50 of them at home, and 150 servers, three of which run NetWare. */
final class MediumScenario {

    private static final int MEMBERS = 145;
    private static final int NETWARE = 3;

    private final ScenarioBuilder builder = new ScenarioBuilder("Medium organization", "One office and several remote users");
    private final Site office = builder.site("Office", "10.2.0.0/20", 0);
    private final Site remote = builder.site("Remote access", "10.2.16.0/24", 512);
    private final ServerGroup group = builder.serverGroup("Office");
    private final Server primary = builder.server(group, "av-1", ServerRole.PRIMARY, office, OperatingSystem.WINDOWS_2003_SERVER);
    private final Server updates = builder.server(group, "updates-1", ServerRole.MEMBER, office, OperatingSystem.WINDOWS_2003_SERVER);
    private final ClientGroup workstations = builder.clientGroup(group, "Workstations");
    private final ClientGroup lessSecure = builder.clientGroup(group, "Less secure workstations");
    private final ClientGroup remoteUsers = builder.clientGroup(group, "Remote users");

    static Organization create() {
        return new MediumScenario().build();
    }

    private Organization build() {
        updates.setDescription("Fetches definitions from the Internet for everybody");
        for (int i = 1; i <= NETWARE; i++) {
            builder.server(group, "netware-" + i, ServerRole.SECONDARY, office, OperatingSystem.NETWARE);
        }
        for (int i = 1; i <= MEMBERS; i++) {
            builder.server(group, "srv-" + ScenarioBuilder.four(i), ServerRole.MEMBER, office, OperatingSystem.WINDOWS_2003_SERVER);
        }
        clients();
        policies();
        scans();
        return builder.organization();
    }

    private void clients() {
        Mix inside = new Mix().add(OperatingSystem.WINDOWS_2000, 560).add(OperatingSystem.WINDOWS_XP, 350).add(OperatingSystem.WINDOWS_98,
                25)
                .add(OperatingSystem.WINDOWS_ME, 15);
        Mix home = new Mix().add(OperatingSystem.WINDOWS_2000, 20).add(OperatingSystem.WINDOWS_XP, 30);
        clients(workstations, "pc-", 850, office, inside);
        clients(lessSecure, "shared-", 100, office, inside);
        clients(remoteUsers, "home-", 50, remote, home);
        for (Client client : remoteUsers.getClients()) {
            client.setRoaming(true);
        }
    }

    private void clients(ClientGroup into, String prefix, int count, Site site, Mix systems) {
        for (int i = 1; i <= count; i++) {
            builder.client(into, prefix + ScenarioBuilder.four(i), ClientKind.WORKSTATION, primary, site, systems.next());
        }
    }

    private void policies() {
        String mirror = updates.getAddresses().getFirst();
        builder.policy(builder.organization(), locked(Settings.autoProtectAlways()), locked(Settings.scanOptions()), Settings
                .internetEmail(),
                locked(Settings.expandedThreats()), Settings.threatTracing(), locked(Settings.noInterference()),
                with(Settings.daily(DefinitionsSource.INTERNAL_SERVER, LocalTime.of(7, 0), Duration.ofHours(2), mirror),
                        section -> section.setRunMissed(true)));
        builder.policy(group, Settings.fileEvents(FileEvents.CHANGES));
        builder.policy(workstations, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)));
        builder.policy(lessSecure, locked(with(Settings.fileEvents(FileEvents.EVERY_ACCESS), section -> section.setDenyOnError(true))),
                locked(Settings.suspicious()));
        builder.policy(remoteUsers, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)),
                with(Settings.daily(DefinitionsSource.INTERNET, LocalTime.of(9, 0), Duration.ofHours(1)), section -> {
                    section.setRunMissed(true);
                    section.setMaximumAge(7);
                }));
    }

    private void scans() {
        BlackoutWindow backup = builder.window("Nightly backup");
        backup.setStart(Scans.BACKUP);
        backup.setDuration(Scans.BACKUP_LASTS);
        backup.setZone(ZoneId.of("America/Chicago"));
        backup.getSites().add(office);
        builder.scan(group, "Nightly server scan", Scans.servers());
        builder.scan(group, "Weekly scan", Scans.weekly(Weekday.THURSDAY));
    }
}
