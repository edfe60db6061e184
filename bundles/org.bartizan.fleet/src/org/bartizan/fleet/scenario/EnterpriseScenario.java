// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.fleet.scenario.Office.Kind;
import org.bartizan.model.Organization;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.ServerRole;
import org.bartizan.model.Site;

/** 150 offices with 2,500 servers and 35,000 workstations, most of them looked after by the central office. */
final class EnterpriseScenario {

    private static final int PARENTS = 6;

    final ScenarioBuilder builder = new ScenarioBuilder("Enterprise",
            "150 offices in the United States; nearly all of it is run centrally");
    final ServerGroup corporate = builder.serverGroup("Corporate");
    final Map<Office, ServerGroup> ownGroups = new HashMap<>();
    final List<Office> offices = Office.all();
    private final Map<Office, Site> sites = new HashMap<>();
    private final Map<Office, Server> parents = new HashMap<>();
    private final Mix serverSystems = new Mix().add(OperatingSystem.NETWARE, 250).add(OperatingSystem.WINDOWS_NT_SERVER, 500)
            .add(OperatingSystem.UNIX, 125).add(OperatingSystem.WINDOWS_2000_SERVER, 1625 - 1 - 1 - PARENTS - 8 * 2 - 50);

    static Organization create() {
        EnterpriseScenario scenario = new EnterpriseScenario();
        scenario.sites();
        scenario.servers();
        EnterpriseClients clients = new EnterpriseClients(scenario);
        clients.add();
        new EnterprisePolicies(scenario, clients).apply();
        return scenario.builder.organization();
    }

    Site site(Office office) {
        return sites.get(office);
    }

    /** The parent server of the clients of {@code office}: its own, or one of those that the central office shares out. */
    Server parent(Office office) {
        return parents.get(office);
    }

    private void sites() {
        for (Office office : offices) {
            sites.put(office, builder.site(office.name(), office.subnet(), office.kind().linkSpeed()));
        }
    }

    private void servers() {
        Office central = offices.getFirst();
        dedicated(corporate, central, "av-master", ServerRole.PRIMARY).setDescription(
                "Master primary server: fetches definitions for everybody");
        dedicated(corporate, central, "av-secondary", ServerRole.SECONDARY);
        shareParents(central);
        for (Office office : offices) {
            switch (office.kind()) {
                case CENTRAL -> others(corporate, office, 2 + PARENTS);
                case FAST -> others(corporate, office, 0);
                case OWN_GROUP -> ownGroup(office);
                case OWN_PARENT -> {
                    parents.put(office, dedicated(corporate, office, "av-parent", ServerRole.PARENT));
                    others(corporate, office, 1);
                }
                case NO_SERVER -> {
                    continue;
                }
            }
        }
    }

    /** The offices without a parent server of their own are shared out so that no server gets many more clients than another. */
    private void shareParents(Office central) {
        List<Server> shared = new ArrayList<>();
        for (int i = 1; i <= PARENTS; i++) {
            shared.add(dedicated(corporate, central, "av-parent-" + i, ServerRole.PARENT));
        }
        Map<Server, Integer> load = new HashMap<>();
        for (Office office : offices) {
            if (office.kind() != Kind.OWN_GROUP && office.kind() != Kind.OWN_PARENT) {
                Server least = shared.stream().min(Comparator.comparing(server -> load.getOrDefault(server, 0))).orElseThrow();
                load.merge(least, office.people(), Integer::sum);
                parents.put(office, least);
            }
        }
    }

    private void ownGroup(Office office) {
        ServerGroup group = builder.serverGroup(office.name());
        group.setDescription("Behind a slow link; the administrator in " + office.name() + " is responsible for it");
        ownGroups.put(office, group);
        dedicated(group, office, "av-primary", ServerRole.PRIMARY);
        parents.put(office, dedicated(group, office, "av-parent", ServerRole.PARENT));
        others(group, office, 2);
    }

    private Server dedicated(ServerGroup group, Office office, String name, ServerRole role) {
        return builder.server(group, office.prefix() + name, role, site(office), OperatingSystem.WINDOWS_2000_SERVER);
    }

    /** NetWare runs the server's program and so can stand in for the primary server; the others are members. */
    private void others(ServerGroup group, Office office, int already) {
        for (int i = already + 1; i <= office.servers(); i++) {
            OperatingSystem system = serverSystems.next();
            ServerRole role = system == OperatingSystem.NETWARE ? ServerRole.SECONDARY : ServerRole.MEMBER;
            builder.server(group, office.prefix() + "srv-" + ScenarioBuilder.four(i), role, site(office), system);
        }
    }
}
