// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.widget;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.Fleet;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Organization;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.widget.GroupChooser.Group;

/** The groups of the organisation, for {@link GroupChooser}. */
public final class Groups {

    private Groups() {
    }

    /** All server groups and client groups, outer ones first. May be called on any thread but the UI thread; empty without an organisation. */
    public static List<Group> all(Fleet fleet) {
        return fleet.exists() ? fleet.read(Groups::all) : List.of();
    }

    private static List<Group> all(Organization organization) {
        List<Group> groups = new ArrayList<>();
        organization.getServerGroups().forEach(group -> {
            groups.add(new Group(new Node(Kind.SERVER_GROUP, group.getId(), group.getName()), group.getName(), group.getServers().size()));
            group.getClientGroups().forEach(child -> add(child, group.getName(), groups));
        });
        return List.copyOf(groups);
    }

    private static void add(ClientGroup group, String above, List<Group> groups) {
        String path = above + " / " + group.getName();
        groups.add(new Group(new Node(Kind.CLIENT_GROUP, group.getId(), group.getName()), path, group.getClients().size()));
        group.getGroups().forEach(child -> add(child, path, groups));
    }
}
