// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.fleet.scenario.Office.Kind;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.ClientKind;
import org.bartizan.model.ServerGroup;

/** The workstations of the enterprise and their client groups. */
final class EnterpriseClients {

    /** Sales is at the central office and at the three largest branches. */
    private static final int SALES_PER_OFFICE = 250;
    /** Development is in Boston alone. */
    private static final String DEVELOPMENT_OFFICE = "Boston";
    private static final int DEVELOPERS = 400;
    private static final int HIGH_RISK = 200;
    private static final int SIXTY_FOUR_BIT = 40;

    final Map<Office, List<ClientGroup>> ownGroups = new HashMap<>();
    final ClientGroup sales;
    final ClientGroup development;
    final ClientGroup mobile;
    final ClientGroup highRisk;
    final ClientGroup sixtyFourBit;
    final ClientGroup ownParents;
    final ClientGroup remoteParents;
    final List<ClientGroup> departments = new ArrayList<>();
    private final EnterpriseScenario scenario;
    private final ScenarioBuilder builder;
    private final Mix systems = new Mix().add(OperatingSystem.WINDOWS_98, 5000).add(OperatingSystem.WINDOWS_ME, 2500)
            .add(OperatingSystem.WINDOWS_XP, 10_000 - SIXTY_FOUR_BIT).add(OperatingSystem.WINDOWS_NT_WORKSTATION, 6000)
            .add(OperatingSystem.WINDOWS_2000, 11_500);

    EnterpriseClients(EnterpriseScenario scenario) {
        this.scenario = scenario;
        this.builder = scenario.builder;
        for (String name : List.of("Finance", "Customer Service", "Operations", "Human Resources")) {
            departments.add(builder.clientGroup(scenario.corporate, name));
        }
        sales = builder.clientGroup(scenario.corporate, "Sales");
        development = builder.clientGroup(scenario.corporate, "Development");
        mobile = builder.clientGroup(scenario.corporate, "Mobile users");
        highRisk = builder.clientGroup(scenario.corporate, "High risk");
        sixtyFourBit = builder.clientGroup(scenario.corporate, "64-bit workstations");
        ownParents = builder.clientGroup(scenario.corporate, "Branches with a parent server");
        remoteParents = builder.clientGroup(scenario.corporate, "Branches without a server");
    }

    void add() {
        for (Office office : scenario.offices) {
            switch (office.kind()) {
                case CENTRAL, FAST -> addDepartments(office);
                case OWN_GROUP -> addOwnGroup(office);
                case OWN_PARENT -> addAll(builder.clientGroup(ownParents, office.name()), office);
                case NO_SERVER -> addAll(builder.clientGroup(remoteParents, office.name()), office);
            }
        }
    }

    private void addDepartments(Office office) {
        boolean central = office.kind() == Kind.CENTRAL;
        int number = 1;
        if (office.number() < 4) {
            number = add(sales, office, ClientKind.LAPTOP, number, SALES_PER_OFFICE);
        }
        if (office.name().equals(DEVELOPMENT_OFFICE)) {
            number = add(development, office, ClientKind.WORKSTATION, number, DEVELOPERS);
        }
        if (central) {
            number = add(highRisk, office, ClientKind.WORKSTATION, number, HIGH_RISK);
            number = add(sixtyFourBit, office, ClientKind.WORKSTATION, number, SIXTY_FOUR_BIT);
        }
        while (number <= office.people()) {
            boolean laptop = number % 5 == 0;
            ClientGroup group = laptop ? mobile : departments.get(number / 5 % departments.size());
            number = add(group, office, laptop ? ClientKind.LAPTOP : ClientKind.WORKSTATION, number, 1);
        }
    }

    private void addOwnGroup(Office office) {
        ServerGroup group = scenario.ownGroups.get(office);
        ClientGroup workstations = builder.clientGroup(group, "Workstations");
        ClientGroup laptops = builder.clientGroup(group, "Mobile users");
        ownGroups.put(office, List.of(workstations, laptops));
        int portable = office.people() / 5;
        int next = add(workstations, office, ClientKind.WORKSTATION, 1, office.people() - portable);
        add(laptops, office, ClientKind.LAPTOP, next, portable);
    }

    private void addAll(ClientGroup group, Office office) {
        add(group, office, ClientKind.WORKSTATION, 1, office.people());
    }

    /** Whoever has a laptop roams. */
    private int add(ClientGroup group, Office office, ClientKind kind, int first, int count) {
        for (int i = first; i < first + count; i++) {
            OperatingSystem system = group == sixtyFourBit ? OperatingSystem.WINDOWS_XP_64 : systems.next();
            Client client = builder.client(group, office.prefix() + "pc-" + ScenarioBuilder.four(i), kind, scenario.parent(office),
                    scenario.site(office), system);
            if (kind == ClientKind.LAPTOP) {
                client.setRoaming(true);
            }
        }
        return first + count;
    }
}
