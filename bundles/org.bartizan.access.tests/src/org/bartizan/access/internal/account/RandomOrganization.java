// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.util.List;
import java.util.Random;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.Site;

/** An organisation of three server groups, boston, paris and oslo, with something of everything in it. */
final class RandomOrganization {

    static final List<String> GROUPS = List.of("boston", "paris", "oslo");

    private static final FleetFactory FACTORY = FleetFactory.eINSTANCE;

    private final Random random;
    private int next;

    RandomOrganization(long seed) {
        random = new Random(seed);
    }

    Organization make() {
        Organization organization = FACTORY.createOrganization();
        organization.setName("Acme");
        for (int i = 0; i < 3; i++) {
            Site site = FACTORY.createSite();
            site.setName("Site " + i);
            organization.getSites().add(site);
        }
        maybe(organization);
        for (String id : GROUPS) {
            ServerGroup group = FACTORY.createServerGroup();
            group.setId(id);
            group.setName("Group " + id);
            organization.getServerGroups().add(group);
            fill(group, organization);
        }
        return organization;
    }

    private void fill(ServerGroup group, Organization organization) {
        for (int i = 0; i < 3; i++) {
            Server server = FACTORY.createServer();
            server.setName(name("SRV"));
            server.setSite(organization.getSites().get(random.nextInt(3)));
            group.getServers().add(server);
        }
        maybe(group);
        for (int i = 0; i < 2; i++) {
            ClientGroup outer = clientGroup(group);
            group.getClientGroups().add(outer);
            outer.getGroups().add(clientGroup(group));
        }
    }

    ClientGroup clientGroup(ServerGroup group) {
        ClientGroup made = FACTORY.createClientGroup();
        made.setName(name("Room"));
        maybe(made);
        for (int i = 0; i < 3; i++) {
            Client client = client();
            if (!group.getServers().isEmpty()) {
                client.setServer(group.getServers().get(random.nextInt(group.getServers().size())));
            }
            made.getClients().add(client);
        }
        return made;
    }

    Client client() {
        Client client = FACTORY.createClient();
        client.setName(name("PC"));
        if (random.nextInt(3) == 0) {
            maybe(client);
        }
        return client;
    }

    /** Gives it a policy and a scan, or none. */
    private void maybe(PolicyHolder holder) {
        if (random.nextBoolean()) {
            holder.setPolicy(policy());
        }
        if (random.nextBoolean()) {
            holder.getScheduledScans().add(scan());
        }
    }

    Policy policy() {
        Policy policy = FACTORY.createPolicy();
        AutoProtect section = FACTORY.createAutoProtect();
        section.setEnabled(random.nextBoolean());
        if (random.nextBoolean()) {
            section.getLocked().add("enabled");
        }
        policy.getSections().add(section);
        return policy;
    }

    ScheduledScan scan() {
        ScheduledScan scan = FACTORY.createScheduledScan();
        scan.setName(name("Scan"));
        return scan;
    }

    String name(String prefix) {
        return prefix + "-" + next++;
    }
}
