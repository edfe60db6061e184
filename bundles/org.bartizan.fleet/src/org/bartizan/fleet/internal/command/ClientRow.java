// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.List;

import org.bartizan.api.command.Column;
import org.bartizan.model.Client;
import org.bartizan.model.ClientKind;
import org.bartizan.model.Named;
import org.bartizan.model.Platform;

/** A line of {@code client:list}. */
record ClientRow(String name, String group, List<String> addresses, String server, String site, ClientKind kind, boolean roaming,
        Platform platform, String system, String id) {

    static ClientRow of(Client client) {
        return new ClientRow(client.getName(), Paths.ofParent(client), List.copyOf(client.getAddresses()), name(client.getServer()),
                name(client.getSite()), client.getKind(), client.isRoaming(), client.getPlatform(), client.getOperatingSystem(), client
                        .getId());
    }

    /** Fewer for people than for scripts. */
    @SuppressWarnings("unchecked")
    static Column<ClientRow>[] columns(boolean json) {
        Column<ClientRow> name = Column.text("name", "NAME", ClientRow::name);
        Column<ClientRow> group = Column.text("group", "GROUP", ClientRow::group);
        Column<ClientRow> addresses = Column.text("addresses", "ADDRESSES", ClientRow::addresses);
        Column<ClientRow> server = Column.text("server", "PARENT SERVER", ClientRow::server);
        Column<ClientRow> site = Column.text("site", "SITE", ClientRow::site);
        Column<ClientRow> kind = Column.text("kind", "KIND", ClientRow::kind);
        Column<ClientRow> system = Column.text("operatingSystem", "OPERATING SYSTEM", ClientRow::system);
        return json ? new Column[] {name, group, addresses, server, site, kind, Column.text("roaming", "ROAMING", ClientRow::roaming),
                Column.text("platform", "PLATFORM", ClientRow::platform), system, Column.text("id", "ID", ClientRow::id)}
                : new Column[] {name, group, addresses, server, site, kind, system};
    }

    private static String name(Named named) {
        return named == null ? null : named.getName();
    }
}
