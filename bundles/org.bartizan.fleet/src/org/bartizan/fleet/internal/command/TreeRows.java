// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.command.Column;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.fleet.internal.policy.ValueText;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Computer;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;

/** The organization as the lines of a tree. */
final class TreeRows {

    /** How many lines a person is shown when no depth was asked for. */
    private static final int COMFORTABLE = 80;

    /**
     * One line.
     *
     * @param level 1 for where the tree begins
     * @param servers how many are in it; null for computers
     * @param clients how many are in and below it; null for computers
     */
    record Node(int level, String name, String path, String kind, Integer servers, Integer clients, List<String> addresses, String id) {
    }

    private final int depth;
    private final List<Node> nodes = new ArrayList<>();
    private boolean cut;

    private TreeRows(int depth) {
        this.depth = depth;
    }

    /** @param depth how many levels; 0 for as many as are comfortable to read */
    static TreeRows of(PolicyHolder root, int depth) {
        if (depth > 0) {
            return walked(root, depth);
        }
        TreeRows best = walked(root, 2);
        for (int more = 3; best.cut; more++) {
            TreeRows next = walked(root, more);
            if (next.nodes.size() > COMFORTABLE) {
                return best;
            }
            best = next;
        }
        return best;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Whether something is left out because it is deeper. */
    boolean cut() {
        return cut;
    }

    /** For people with the names indented, for scripts with everything. */
    @SuppressWarnings("unchecked")
    static Column<Node>[] columns(boolean json) {
        Column<Node> kind = Column.text("kind", "KIND", Node::kind);
        Column<Node> servers = Column.number("servers", "SERVERS", Node::servers);
        Column<Node> clients = Column.number("clients", "CLIENTS", Node::clients);
        Column<Node> addresses = Column.text("addresses", "ADDRESSES", Node::addresses);
        return json
                ? new Column[] {Column.number("level", "LEVEL", Node::level), Column.text("name", "NAME", Node::name),
                        Column.text("path", "PATH", Node::path), kind, servers, clients, addresses, Column.text("id", "ID", Node::id)}
                : new Column[] {Column.<Node>text("name", "NAME", node -> "  ".repeat(node.level() - 1) + node.name()), kind, servers,
                        clients,
                        addresses};
    }

    private static TreeRows walked(PolicyHolder root, int depth) {
        TreeRows rows = new TreeRows(depth);
        rows.add(root, 1);
        return rows;
    }

    private void add(PolicyHolder holder, int level) {
        if (level > depth) {
            cut = true;
            return;
        }
        nodes.add(new Node(level, holder.getName(), Paths.of(holder), Texts.words(holder.eClass()), Walk.servers(holder).size(),
                Walk.clients(holder).size(), List.of(), holder.getId()));
        switch (holder) {
            case Organization organization -> organization.getServerGroups().forEach(group -> add(group, level + 1));
            case ServerGroup group -> {
                group.getServers().forEach(server -> addComputer(server, level + 1));
                group.getClientGroups().forEach(child -> add(child, level + 1));
            }
            case ClientGroup group -> {
                group.getClients().forEach(client -> addComputer(client, level + 1));
                group.getGroups().forEach(child -> add(child, level + 1));
            }
            default -> throw new IllegalArgumentException(holder.eClass().getName());
        }
    }

    private void addComputer(Computer computer, int level) {
        if (level > depth) {
            cut = true;
            return;
        }
        String kind = switch (computer) {
            case Server server -> ValueText.words(server.getRole().name()) + " server";
            case Client client -> ValueText.words(client.getKind().name());
            default -> Texts.words(computer.eClass());
        };
        nodes.add(new Node(level, computer.getName(), Paths.of(computer), kind, null, null, List.copyOf(computer.getAddresses()),
                computer.getId()));
    }
}
