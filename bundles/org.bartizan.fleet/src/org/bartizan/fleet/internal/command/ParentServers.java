// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.Collection;

import org.bartizan.model.Client;
import org.bartizan.model.Organization;
import org.bartizan.model.Server;

/** Keeps clients from naming a parent server that they can no longer have. */
final class ParentServers {

    private ParentServers() {
    }

    /** Lets those of {@code clients} report to the primary server whose parent server is in another server group now. */
    static int release(Collection<Client> clients) {
        int released = 0;
        for (Client client : clients) {
            Server server = client.getServer();
            if (server != null && Paths.serverGroup(server) != Paths.serverGroup(client)) {
                client.setServer(null);
                released++;
            }
        }
        return released;
    }

    /** As {@link #release(Collection)} for the clients of servers that were moved or removed. */
    static int releaseFrom(Organization organization, Collection<Server> servers) {
        return release(Walk.clients(organization).stream().filter(client -> servers.contains(client.getServer())).toList());
    }

    /** A line about those that were released; null when there were none. */
    static String note(int released) {
        return released == 0 ? null
                : Counted.number(released, "client") + (released == 1 ? " reports" : " report")
                        + " to the primary server of the server group from now on.";
    }
}
