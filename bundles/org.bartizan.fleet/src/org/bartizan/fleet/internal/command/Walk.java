// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;

/** Collects the objects of an organization in the order in which it holds them. */
final class Walk {

    private Walk() {
    }

    static List<Server> servers(Organization organization) {
        return organization.getServerGroups().stream().flatMap(group -> group.getServers().stream()).toList();
    }

    static List<ClientGroup> clientGroups(Organization organization) {
        List<ClientGroup> found = new ArrayList<>();
        organization.getServerGroups().forEach(group -> addGroups(group.getClientGroups(), found));
        return found;
    }

    /** Server groups and client groups, each before what is in it. */
    static List<PolicyHolder> groups(Organization organization) {
        List<PolicyHolder> found = new ArrayList<>();
        for (ServerGroup group : organization.getServerGroups()) {
            found.add(group);
            addGroups(group.getClientGroups(), found);
        }
        return found;
    }

    static List<Client> clients(Organization organization) {
        List<Client> found = new ArrayList<>();
        organization.getServerGroups().forEach(group -> addClients(group.getClientGroups(), found));
        return found;
    }

    /** The clients in and below a group, in {@code holder} itself when it is a client. */
    static List<Client> clients(PolicyHolder holder) {
        List<Client> found = new ArrayList<>();
        switch (holder) {
            case Organization organization -> found.addAll(clients(organization));
            case ServerGroup group -> addClients(group.getClientGroups(), found);
            case ClientGroup group -> addClients(List.of(group), found);
            case Client client -> found.add(client);
            default -> throw new IllegalArgumentException(holder.eClass().getName());
        }
        return found;
    }

    /** The servers of a server group; a client group has none. */
    static List<Server> servers(PolicyHolder holder) {
        return switch (holder) {
            case Organization organization -> servers(organization);
            case ServerGroup group -> group.getServers();
            default -> List.of();
        };
    }

    private static void addGroups(Collection<ClientGroup> groups, Collection<? super ClientGroup> found) {
        for (ClientGroup group : groups) {
            found.add(group);
            addGroups(group.getGroups(), found);
        }
    }

    private static void addClients(Collection<ClientGroup> groups, Collection<Client> found) {
        for (ClientGroup group : groups) {
            found.addAll(group.getClients());
            addClients(group.getGroups(), found);
        }
    }
}
