// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.ServerRole;
import org.bartizan.model.Site;

/** A small company: a site, a server group with two servers, and two client groups of clients. */
final class Acme {

    private static final FleetFactory MAKE = FleetFactory.eINSTANCE;

    private Acme() {
    }

    static Organization organization(int clients) {
        Organization acme = MAKE.createOrganization();
        acme.setId("acme");
        acme.setName("Acme");
        Site boston = MAKE.createSite();
        boston.setId("boston");
        boston.setName("Boston");
        boston.getSubnets().add("10.1.0.0/16");
        acme.getSites().add(boston);
        ServerGroup group = MAKE.createServerGroup();
        group.setId("east");
        group.setName("East");
        acme.getServerGroups().add(group);
        Server primary = server("srv1", boston);
        primary.setRole(ServerRole.PRIMARY);
        group.getServers().add(primary);
        group.getServers().add(server("srv2", boston));
        ClientGroup sales = group("sales", "Sales");
        group.getClientGroups().add(sales);
        group.getClientGroups().add(group("lab", "Lab"));
        for (int i = 0; i < clients; i++) {
            Client client = client("c" + i);
            client.setServer(primary);
            client.setSite(boston);
            sales.getClients().add(client);
        }
        return acme;
    }

    static Server server(String id, Site site) {
        Server server = MAKE.createServer();
        server.setId(id);
        server.setName(id.toUpperCase());
        server.setSite(site);
        return server;
    }

    static ClientGroup group(String id, String name) {
        ClientGroup group = MAKE.createClientGroup();
        group.setId(id);
        group.setName(name);
        return group;
    }

    static Client client(String id) {
        Client client = MAKE.createClient();
        client.setId(id);
        client.setName("PC-" + id);
        client.getAddresses().add("10.1.2.3");
        return client;
    }

    static Policy policy(boolean enabled) {
        Policy policy = MAKE.createPolicy();
        AutoProtect section = MAKE.createAutoProtect();
        section.setEnabled(enabled);
        section.getLocked().add("enabled");
        policy.getSections().add(section);
        return policy;
    }

    static ServerGroup east(Organization acme) {
        return acme.getServerGroups().getFirst();
    }

    static ClientGroup sales(Organization acme) {
        return east(acme).getClientGroups().getFirst();
    }

    static ClientGroup lab(Organization acme) {
        return east(acme).getClientGroups().get(1);
    }
}
