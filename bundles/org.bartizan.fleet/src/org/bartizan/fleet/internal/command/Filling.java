// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import org.bartizan.api.BartizanException;
import org.bartizan.model.Client;
import org.bartizan.model.Computer;
import org.bartizan.model.Platform;
import org.bartizan.model.Site;

/** Fills new computers with what was typed. */
final class Filling {

    private Filling() {
    }

    /** Leaves unset what was not typed. */
    static void computer(Computer computer, String name, String addresses, Site site, Platform platform, String system) {
        if (name.isBlank() || name.indexOf('/') >= 0) {
            throw new BartizanException("add " + name, "a name is not empty and has no slash", "Choose another name");
        }
        computer.setName(name.strip());
        computer.getAddresses().addAll(Changes.addresses(addresses));
        computer.setSite(site);
        computer.setPlatform(platform);
        if (!system.isBlank()) {
            computer.setOperatingSystem(system.strip());
        }
    }

    /** Refuses a parent server of another server group; returns null, as there is nothing to note. */
    static String parentMustBeNear(Client client) {
        if (client.getServer() != null && Paths.serverGroup(client.getServer()) != Paths.serverGroup(client)) {
            throw new BartizanException("add client " + client.getName(), client.getServer().getName() + " is in the server group "
                    + Paths.serverGroup(client.getServer()).getName() + " and the client would be in " + Paths.serverGroup(client)
                            .getName(),
                    "Name a server of the same server group, or leave --server out");
        }
        return null;
    }
}
