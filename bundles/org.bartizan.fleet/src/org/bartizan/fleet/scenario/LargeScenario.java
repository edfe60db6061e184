// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.model.ClientGroup;
import org.bartizan.model.ClientKind;
import org.bartizan.model.Organization;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.ServerRole;
import org.bartizan.model.Site;

/**
 * A corporate office of five buildings with 1,000 workstations each, 50 branches with 100 workstations each behind 56 kbit/s, and 420
 * servers, 400 of them at the corporate office.
 */
final class LargeScenario {

    static final List<String> DEPARTMENTS = List.of("Development", "Customer Service", "Finance", "Marketing", "Administration");
    private static final int BRANCHES_WITH_SERVER = 20;
    private static final int NETWARE = 8;
    private static final int THIN_CLIENTS = 60;
    private static final int MEMBERS = 378;

    final ScenarioBuilder builder = new ScenarioBuilder("Large organization",
            "A corporate office with five buildings and 50 branches in New England; its own link to the Internet has 128 kbit/s");
    final ServerGroup corporate = builder.serverGroup("Corporate");
    final ServerGroup branches = builder.serverGroup("Branches");
    final ServerGroup special = builder.serverGroup("Terminal and NetWare servers");
    final List<ClientGroup> departments = new ArrayList<>();
    final ClientGroup pushed = builder.clientGroup(branches, "Updated by the branch server");
    final ClientGroup pulled = builder.clientGroup(branches, "Updated over the link");
    final List<Site> buildings = new ArrayList<>();
    private final Mix systems = new Mix().add(OperatingSystem.WINDOWS_2000, 7000).add(OperatingSystem.WINDOWS_98, 1200)
            .add(OperatingSystem.WINDOWS_ME, 300).add(OperatingSystem.WINDOWS_XP, 1500);

    static Organization create() {
        LargeScenario scenario = new LargeScenario();
        scenario.computers();
        new LargePolicies(scenario).apply();
        return scenario.builder.organization();
    }

    private void computers() {
        for (int i = 0; i < 5; i++) {
            buildings.add(builder.site("Corporate building " + (i + 1), "10." + (10 + i) + ".0.0/20", 0));
        }
        corporateServers();
        specialServers();
        for (String department : DEPARTMENTS) {
            departments.add(builder.clientGroup(corporate, department));
        }
        for (int i = 0; i < 5; i++) {
            corporateClients(i);
        }
        branches();
    }

    private void corporateServers() {
        Site center = buildings.getFirst();
        server(corporate, "av-primary-1", ServerRole.PRIMARY, center);
        server(corporate, "av-secondary-1", ServerRole.SECONDARY, center);
        for (int i = 1; i <= 5; i++) {
            server(corporate, "av-parent-" + i, ServerRole.PARENT, buildings.get(i - 1));
        }
        server(corporate, "ftp-1", ServerRole.MEMBER, center).setDescription(
                "Fetches definitions from the Internet every night for everybody");
        for (int i = 1; i <= MEMBERS; i++) {
            server(corporate, "srv-" + ScenarioBuilder.four(i), ServerRole.MEMBER, buildings.get(i % 5));
        }
        server(branches, "av-primary-2", ServerRole.PRIMARY, center);
        for (int i = 6; i <= 8; i++) {
            server(branches, "av-parent-" + i, ServerRole.PARENT, center);
        }
    }

    private void specialServers() {
        Site center = buildings.getFirst();
        Server terminal = server(special, "terminal-1", ServerRole.PRIMARY, center);
        server(special, "terminal-2", ServerRole.SECONDARY, center);
        for (int i = 1; i <= NETWARE; i++) {
            builder.server(special, "netware-" + i, ServerRole.SECONDARY, buildings.get(i % 5), OperatingSystem.NETWARE);
        }
        ClientGroup thin = builder.clientGroup(special, "Thin clients");
        for (int i = 1; i <= THIN_CLIENTS; i++) {
            builder.client(thin, "thin-" + ScenarioBuilder.two(i), ClientKind.THIN_CLIENT, terminal, center, OperatingSystem.WINDOWS_CE);
        }
    }

    private void corporateClients(int building) {
        Server parent = corporate.getServers().get(2 + building);
        for (int i = 1; i <= 1000; i++) {
            ClientGroup department = departments.get((building + i / 500) % departments.size());
            client(department, "b" + (building + 1) + "-" + ScenarioBuilder.four(i), i, parent, buildings.get(building));
        }
    }

    private void branches() {
        for (int i = 0; i < Towns.NEW_ENGLAND.size(); i++) {
            String town = Towns.NEW_ENGLAND.get(i);
            Site site = builder.site(town, "10.20." + (i + 1) + ".0/24", 56);
            boolean own = i < BRANCHES_WITH_SERVER;
            Server parent = own ? server(branches, ScenarioBuilder.slug(town) + "-srv", ServerRole.PARENT, site)
                    : branches.getServers().get(1 + i % 3);
            ClientGroup group = builder.clientGroup(own ? pushed : pulled, town);
            for (int k = 1; k <= 100; k++) {
                client(group, ScenarioBuilder.slug(town) + "-" + ScenarioBuilder.four(k), k, parent, site);
            }
        }
    }

    /** Every tenth workstation is a laptop. */
    private void client(ClientGroup group, String name, int number, Server parent, Site site) {
        ClientKind kind = number % 10 == 0 ? ClientKind.LAPTOP : ClientKind.WORKSTATION;
        builder.client(group, name, kind, parent, site, systems.next());
    }

    private Server server(ServerGroup group, String name, ServerRole role, Site site) {
        return builder.server(group, name, role, site, OperatingSystem.WINDOWS_2000_SERVER);
    }
}
