// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.bartizan.api.BartizanException;
import org.bartizan.discovery.Target;
import org.bartizan.fleet.Fleet;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Organization;

/** Finds the group that a person means by its path, its name or its id. */
final class Groups {

    /**
     * A group as people may call it.
     *
     * @param path from the server group down, with slashes
     */
    private record Group(String id, String name, String path) {

        boolean isCalled(String text) {
            String wanted = text.toLowerCase(Locale.ROOT);
            String whole = "/" + path.toLowerCase(Locale.ROOT);
            return id.equals(text) || name.equalsIgnoreCase(text) || whole.endsWith("/" + wanted);
        }
    }

    private Groups() {
    }

    static Target clientGroup(Fleet fleet, String text) {
        return new Target.AsClient(one(fleet.read(Groups::clientGroups), text, "client group"));
    }

    static Target serverGroup(Fleet fleet, String text) {
        List<Group> groups = fleet.read(organization -> organization.getServerGroups().stream()
                .map(group -> new Group(group.getId(), group.getName(), group.getName())).toList());
        return new Target.AsServer(one(groups, text, "server group"));
    }

    private static List<Group> clientGroups(Organization organization) {
        List<Group> all = new ArrayList<>();
        organization.getServerGroups().forEach(servers -> servers.getClientGroups().forEach(group -> add(group, servers.getName(), all)));
        return all;
    }

    private static void add(ClientGroup group, String above, List<Group> all) {
        String path = above + "/" + group.getName();
        all.add(new Group(group.getId(), group.getName(), path));
        group.getGroups().forEach(inner -> add(inner, path, all));
    }

    // a path that is complete decides between groups that end alike; the organisation's own name may stand before it
    private static String one(List<Group> groups, String text, String kind) {
        String wanted = text.strip().replaceAll("^/+|/+$", "");
        List<Group> exact = groups.stream().filter(group -> group.id.equals(wanted) || group.path.equalsIgnoreCase(wanted)).toList();
        List<Group> called = exact.isEmpty() ? groups.stream().filter(group -> group.isCalled(wanted)).toList() : exact;
        if (called.isEmpty() && wanted.indexOf('/') > 0) {
            String inner = wanted.substring(wanted.indexOf('/') + 1);
            called = groups.stream().filter(group -> group.path.equalsIgnoreCase(inner)).toList();
        }
        if (called.isEmpty()) {
            throw new BartizanException("approve into the " + kind + " \"" + text + "\"", "the organisation has none of that name",
                    "Type org:tree to see its groups");
        }
        if (called.size() > 1) {
            throw new BartizanException("approve into the " + kind + " \"" + text + "\"",
                    "there are " + called.size() + ": " + called.stream().limit(5).map(Group::path).collect(Collectors.joining(", ")),
                    "Give the whole path");
        }
        return called.getFirst().id;
    }
}
