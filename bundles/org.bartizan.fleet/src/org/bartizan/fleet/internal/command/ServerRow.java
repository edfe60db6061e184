// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.api.command.Column;
import org.bartizan.model.Client;
import org.bartizan.model.Organization;
import org.bartizan.model.Platform;
import org.bartizan.model.Server;
import org.bartizan.model.ServerRole;

/** A line of {@code server:list}. */
record ServerRow(String name, String group, ServerRole role, List<String> addresses, String site, int clients, Platform platform,
        String system,
        String id) {

    /** How many clients name each server as their parent. */
    static Map<Server, Integer> clients(Organization organization) {
        Map<Server, Integer> counts = new HashMap<>();
        for (Client client : Walk.clients(organization)) {
            if (client.getServer() != null) {
                counts.merge(client.getServer(), 1, Integer::sum);
            }
        }
        return counts;
    }

    static ServerRow of(Server server, Map<Server, Integer> clients) {
        return new ServerRow(server.getName(), Paths.ofParent(server), server.getRole(), List.copyOf(server.getAddresses()),
                server.getSite() == null ? null : server.getSite().getName(), clients.getOrDefault(server, 0), server.getPlatform(),
                server.getOperatingSystem(), server.getId());
    }

    /** Fewer for people than for scripts. */
    @SuppressWarnings("unchecked")
    static Column<ServerRow>[] columns(boolean json) {
        Column<ServerRow> name = Column.text("name", "NAME", ServerRow::name);
        Column<ServerRow> group = Column.text("group", "GROUP", ServerRow::group);
        Column<ServerRow> role = Column.text("role", "ROLE", ServerRow::role);
        Column<ServerRow> addresses = Column.text("addresses", "ADDRESSES", ServerRow::addresses);
        Column<ServerRow> site = Column.text("site", "SITE", ServerRow::site);
        Column<ServerRow> clients = Column.number("clients", "CLIENTS", ServerRow::clients);
        Column<ServerRow> system = Column.text("operatingSystem", "OPERATING SYSTEM", ServerRow::system);
        return json ? new Column[] {name, group, role, addresses, site, clients, Column.text("platform", "PLATFORM", ServerRow::platform),
                system,
                Column.text("id", "ID", ServerRow::id)} : new Column[] {name, group, role, addresses, site, clients, system};
    }
}
