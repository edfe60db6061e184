// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.bartizan.fleet.scenario.Settings.locked;
import static org.bartizan.fleet.scenario.Settings.with;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.bartizan.model.BlackoutWindow;
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

/** 250 computers in one office: 10 servers, 216 workstations, and 24 that need more protection. */
final class SmallScenario {

    private static final List<String> SERVERS = List.of("mail-1", "app-1", "db-1", "file-1", "file-2", "file-3", "print-1", "web-1",
            "backup-1");
    private static final int WORKSTATIONS = 216;
    private static final int LESS_SECURE = 24;

    private final ScenarioBuilder builder = new ScenarioBuilder("Small organization", "One office, one server group, one primary server");
    private final Site office = builder.site("Office", "10.1.0.0/23", 0);
    private final ServerGroup group = builder.serverGroup("Office");
    private final Server primary = builder.server(group, "av-1", ServerRole.PRIMARY, office, OperatingSystem.WINDOWS_2000_SERVER);
    private final Mix systems = new Mix().add(OperatingSystem.WINDOWS_2000, 140).add(OperatingSystem.WINDOWS_XP, 80)
            .add(OperatingSystem.WINDOWS_98, 14).add(OperatingSystem.WINDOWS_ME, 6);

    static Organization create() {
        return new SmallScenario().build();
    }

    private Organization build() {
        for (String name : SERVERS) {
            builder.server(group, name, ServerRole.MEMBER, office, OperatingSystem.WINDOWS_2000_SERVER);
        }
        ClientGroup workstations = builder.clientGroup(group, "Workstations");
        ClientGroup lessSecure = builder.clientGroup(group, "Less secure workstations");
        lessSecure.setDescription("Workstations that are used by many people or by visitors");
        int number = clients(workstations, WORKSTATIONS, 1);
        clients(lessSecure, LESS_SECURE, number);
        policies(workstations, lessSecure);
        scans(workstations, lessSecure);
        return builder.organization();
    }

    private int clients(ClientGroup into, int count, int first) {
        for (int i = 0; i < count; i++) {
            builder.client(into, "pc-" + ScenarioBuilder.four(first + i), ClientKind.WORKSTATION, primary, office, systems.next());
        }
        return first + count;
    }

    private void policies(ClientGroup workstations, ClientGroup lessSecure) {
        builder.policy(builder.organization(), locked(Settings.autoProtect()),
                locked(with(Settings.scanOptions(), section -> section.setScanMemory(true))), Settings.internetEmail(),
                locked(Settings.expandedThreats()), Settings.threatTracing(), locked(Settings.noInterference()));
        builder.policy(group, Settings.fileEvents(FileEvents.CHANGES),
                Settings.daily(DefinitionsSource.INTERNET, LocalTime.of(6, 0), Duration.ZERO));
        builder.policy(workstations, locked(Settings.fileEvents(FileEvents.EVERY_ACCESS)), locked(Settings.pushed()));
        builder.policy(lessSecure, locked(with(Settings.fileEvents(FileEvents.EVERY_ACCESS), section -> section.setDenyOnError(true))),
                locked(Settings.suspicious()), locked(Settings.pushed()));
    }

    private void scans(ClientGroup workstations, ClientGroup lessSecure) {
        BlackoutWindow backup = builder.window("Nightly backup");
        backup.setStart(Scans.BACKUP);
        backup.setDuration(Scans.BACKUP_LASTS);
        backup.setZone(ZoneId.of("America/New_York"));
        backup.getSites().add(office);
        builder.scan(group, "Nightly server scan", Scans.servers());
        builder.scan(workstations, "Weekly scan", Scans.weekly(Weekday.WEDNESDAY));
        builder.scan(lessSecure, "Weekly scan", Scans.weekly(Weekday.MONDAY));
    }
}
