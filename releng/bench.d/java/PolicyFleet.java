// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.ClientKind;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.ScanOptions;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.ServerRole;
import org.bartizan.model.Site;
import org.bartizan.model.UserInteraction;

/** An organisation for measuring: 200 clients in each client group, 25 client groups in each server group, one client of 100 with settings of its own. */
final class PolicyFleet {

    static final int CLIENTS_OF_A_GROUP = 200;
    private static final int GROUPS_OF_A_SERVER_GROUP = 25;
    private static final int OVERRIDES = 100;
    private static final FleetFactory MAKE = FleetFactory.eINSTANCE;

    private final Organization organization = MAKE.createOrganization();
    private final Site site = MAKE.createSite();
    private int number;

    static Organization of(int clients) {
        PolicyFleet fleet = new PolicyFleet();
        fleet.organization.setName("Measured");
        fleet.site.setName("Everywhere");
        fleet.organization.getSites().add(fleet.site);
        fleet.settings(fleet.organization, 90, true);
        fleet.organization.getScheduledScans().add(fleet.scan());
        int groups = Math.max(1, clients / CLIENTS_OF_A_GROUP);
        for (int group = 0; group < groups; group += GROUPS_OF_A_SERVER_GROUP) {
            fleet.serverGroup(Math.min(GROUPS_OF_A_SERVER_GROUP, groups - group));
        }
        return fleet.organization;
    }

    private ScheduledScan scan() {
        ScheduledScan scan = MAKE.createScheduledScan();
        scan.setName("Weekly");
        return scan;
    }

    private void serverGroup(int groups) {
        ServerGroup group = MAKE.createServerGroup();
        group.setName("Region " + organization.getServerGroups().size());
        settings(group, 80, false);
        Server server = MAKE.createServer();
        server.setName("av-" + organization.getServerGroups().size());
        server.setRole(ServerRole.PRIMARY);
        server.setSite(site);
        group.getServers().add(server);
        organization.getServerGroups().add(group);
        for (int i = 0; i < groups; i++) {
            ClientGroup child = MAKE.createClientGroup();
            child.setName("Department " + i);
            settings(child, 70, i % 2 == 0);
            if (i % 5 == 0) {
                child.getScheduledScans().add(scan());
            }
            group.getClientGroups().add(child);
            for (int k = 0; k < CLIENTS_OF_A_GROUP; k++) {
                child.getClients().add(client(server));
            }
        }
    }

    private Client client(Server server) {
        Client client = MAKE.createClient();
        client.setId("client-" + number);
        client.setName("PC-" + number);
        client.setKind(ClientKind.WORKSTATION);
        client.setServer(server);
        client.setSite(site);
        client.getAddresses().add("10." + number / 65_536 + "." + number / 256 % 256 + "." + number % 256);
        if (number++ % OVERRIDES == 0) {
            settings(client, 60, false);
        }
        return client;
    }

    private void settings(PolicyHolder holder, int cpu, boolean lock) {
        Policy policy = MAKE.createPolicy();
        ScanOptions scans = MAKE.createScanOptions();
        scans.setCpuIdle(cpu);
        scans.setMaxFileSize(cpu);
        UserInteraction user = MAKE.createUserInteraction();
        user.setMayStopScans(cpu % 20 == 0);
        user.setSnoozeCount(cpu / 10);
        if (lock) {
            user.getLocked().add("snoozeCount");
        }
        policy.getSections().add(scans);
        policy.getSections().add(user);
        holder.setPolicy(policy);
    }
}
