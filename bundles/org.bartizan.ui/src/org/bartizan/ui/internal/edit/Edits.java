// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.edit;

import java.util.List;
import java.util.function.Consumer;

import org.bartizan.api.Author;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleet;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.Site;
import org.bartizan.ui.Background;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.table.Times;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What people do to the organisation in the Explorer: each a transaction of the fleet with a label for undo, off the UI thread. */
public final class Edits {

    private final Fleet fleet;
    private final Background background;

    /** Changes that fleet. */
    public Edits(Fleet fleet, Background background) {
        this.fleet = fleet;
        this.background = background;
    }

    private void execute(String label, Consumer<Organization> change) {
        background.start(label, progress -> fleet.execute(label, Author.current(), change), commit -> {
            // the change log and the Explorer show it
        });
    }

    /** Renames an object; {@code failed} gets the refusal. */
    public void rename(Node node, String name, Consumer<Exception> failed) {
        String label = "Rename " + node.name() + " to " + name;
        background.start(label, progress -> fleet.execute(label, Author.current(),
                organization -> ModelObjects.one(organization, node, Named.class, label).setName(name)), commit -> {
                    // the change log and the Explorer show it
                }, failed);
    }

    /** Removes objects with everything in them. */
    public void delete(List<Node> nodes) {
        execute("Delete " + what(nodes), organization -> {
            List<Named> going = ModelObjects.of(organization, nodes);
            ModelObjects.forget(organization, going);
            going.forEach(EcoreUtil::remove);
        });
    }

    /** Whether these can go into that group. */
    public static boolean movable(List<Node> nodes, Node group) {
        return !nodes.isEmpty() && nodes.stream().allMatch(node -> !node.equals(group) && switch (node.kind()) {
            case SERVER -> group.kind() == Kind.SERVER_GROUP;
            case CLIENT -> group.kind() == Kind.CLIENT_GROUP;
            case CLIENT_GROUP -> group.kind() == Kind.CLIENT_GROUP || group.kind() == Kind.SERVER_GROUP;
            default -> false;
        });
    }

    /** Moves computers and client groups into another group. */
    public void move(List<Node> nodes, Node group) {
        String label = "Move " + what(nodes) + " to " + group.name();
        execute(label, organization -> {
            Named target = ModelObjects.one(organization, group, Named.class, label);
            ModelObjects.of(organization, nodes).forEach(object -> put(object, target));
        });
    }

    private static void put(Named object, Named target) {
        switch (object) {
            case Server server when target instanceof ServerGroup group -> group.getServers().add(server);
            case Client client when target instanceof ClientGroup group -> group.getClients().add(client);
            case ClientGroup inner when target instanceof ClientGroup group && !EcoreUtil.isAncestor(inner, group) ->
                    group.getGroups().add(inner);
            case ClientGroup inner when target instanceof ServerGroup group -> group.getClientGroups().add(inner);
            default -> {
                // what does not fit stays where it is
            }
        }
    }

    /** Adds an object of that kind below another one. */
    public void add(Kind kind, Node below, String name, String address, Consumer<Commit> done, Consumer<Exception> failed) {
        String label = "Add " + word(kind, 1) + " " + name;
        background.start(label, progress -> fleet.execute(label, Author.current(), organization -> {
            Named parent = kind == Kind.SERVER_GROUP || kind == Kind.SITE ? organization
                    : ModelObjects.one(organization, below, Named.class, label);
            Named object = create(kind, address);
            object.setName(name);
            switch (object) {
                case ServerGroup group -> organization.getServerGroups().add(group);
                case Site site -> organization.getSites().add(site);
                default -> put(object, parent);
            }
        }), done, failed);
    }

    private static Named create(Kind kind, String address) {
        FleetFactory factory = FleetFactory.eINSTANCE;
        return switch (kind) {
            case SERVER_GROUP -> factory.createServerGroup();
            case CLIENT_GROUP -> factory.createClientGroup();
            case SITE -> {
                Site site = factory.createSite();
                if (!address.isBlank()) {
                    site.getSubnets().add(address.strip());
                }
                yield site;
            }
            case SERVER -> {
                Server server = factory.createServer();
                if (!address.isBlank()) {
                    server.getAddresses().add(address.strip());
                }
                yield server;
            }
            default -> {
                Client client = factory.createClient();
                if (!address.isBlank()) {
                    client.getAddresses().add(address.strip());
                }
                yield client;
            }
        };
    }

    /** {@code WS-1}, {@code 3 clients}, {@code 4 objects}. */
    public static String what(List<Node> nodes) {
        if (nodes.size() == 1) {
            return nodes.getFirst().name();
        }
        Kind kind = nodes.getFirst().kind();
        boolean alike = nodes.stream().allMatch(node -> node.kind() == kind);
        return Times.number(nodes.size()) + " " + (alike ? word(kind, nodes.size()) : "objects");
    }

    /** What an object of that kind is called. */
    public static String word(Kind kind, int count) {
        String one = switch (kind) {
            case ORGANIZATION -> "organization";
            case SITES, SITE -> "site";
            case SERVER_GROUP -> "server group";
            case SERVER -> "server";
            case CLIENT_GROUP -> "client group";
            case CLIENT -> "client";
            case POLICY -> "policy";
            case SCHEDULED_SCAN -> "scheduled scan";
            case BLACKOUT_WINDOW -> "blackout window";
        };
        return count == 1 ? one : kind == Kind.POLICY ? "policies" : one + "s";
    }
}
