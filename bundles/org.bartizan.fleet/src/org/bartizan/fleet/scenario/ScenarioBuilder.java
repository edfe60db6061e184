// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.ClientKind;
import org.bartizan.model.Computer;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Identified;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.ServerRole;
import org.bartizan.model.Site;

/** Builds an organization with ids that count up and addresses taken from the subnet of each site. */
final class ScenarioBuilder {

    private static final FleetFactory FACTORY = FleetFactory.eINSTANCE;

    private final Organization organization;
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<Site, Subnet> subnets = new HashMap<>();

    ScenarioBuilder(String name, String description) {
        organization = named(FACTORY.createOrganization(), "org", name);
        organization.setDescription(description);
    }

    Organization organization() {
        return organization;
    }

    /** @param linkSpeed in kbit/s; 0 where no link matters */
    Site site(String name, String cidr, int linkSpeed) {
        Site site = named(FACTORY.createSite(), "site", name);
        site.getSubnets().add(cidr);
        if (linkSpeed > 0) {
            site.setLinkSpeed(linkSpeed);
        }
        subnets.put(site, new Subnet(cidr));
        organization.getSites().add(site);
        return site;
    }

    BlackoutWindow window(String name) {
        BlackoutWindow window = named(FACTORY.createBlackoutWindow(), "window", name);
        organization.getBlackoutWindows().add(window);
        return window;
    }

    ServerGroup serverGroup(String name) {
        ServerGroup group = named(FACTORY.createServerGroup(), "sgroup", name);
        organization.getServerGroups().add(group);
        return group;
    }

    ClientGroup clientGroup(ServerGroup parent, String name) {
        ClientGroup group = named(FACTORY.createClientGroup(), "cgroup", name);
        parent.getClientGroups().add(group);
        return group;
    }

    ClientGroup clientGroup(ClientGroup parent, String name) {
        ClientGroup group = named(FACTORY.createClientGroup(), "cgroup", name);
        parent.getGroups().add(group);
        return group;
    }

    Server server(ServerGroup group, String name, ServerRole role, Site site, OperatingSystem system) {
        Server server = computer(FACTORY.createServer(), "server", name, site, system);
        if (role != ServerRole.MEMBER) {
            server.setRole(role);
        }
        group.getServers().add(server);
        return server;
    }

    Client client(ClientGroup group, String name, ClientKind kind, Server parent, Site site, OperatingSystem system) {
        Client client = computer(FACTORY.createClient(), "client", name, site, system);
        if (kind != ClientKind.WORKSTATION) {
            client.setKind(kind);
        }
        client.setServer(parent);
        group.getClients().add(client);
        return client;
    }

    /** Makes the policy of {@code holder} out of {@code sections}. */
    void policy(PolicyHolder holder, PolicySection... sections) {
        Policy policy = identified(FACTORY.createPolicy(), "policy");
        for (PolicySection section : sections) {
            policy.getSections().add(identified(section, "section"));
        }
        holder.setPolicy(policy);
    }

    void scan(PolicyHolder holder, String name, ScheduledScan scan) {
        holder.getScheduledScans().add(named(scan, "scan", name));
    }

    /** A number of at least two digits, for names. */
    static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** A number of at least four digits, for names. */
    static String four(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }

    /** The name of a site as the beginning of computers' names. */
    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private <T extends Computer> T computer(T computer, String kind, String name, Site site, OperatingSystem system) {
        named(computer, kind, name);
        computer.setSite(site);
        computer.getAddresses().add(subnets.get(site).next());
        computer.setPlatform(system.platform());
        computer.setOperatingSystem(system.title());
        return computer;
    }

    private <T extends Named> T named(T object, String kind, String name) {
        object.setName(name);
        return identified(object, kind);
    }

    private <T extends Identified> T identified(T object, String kind) {
        object.setId(kind + "-" + counters.merge(kind, 1, Integer::sum));
        return object;
    }
}
