// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.Site;

/**
 * A kind of objects that people name in commands.
 *
 * @param singular what one is called
 * @param list the command that lists them
 * @param all finds all of them
 */
record Kind<T extends Named>(String singular, String list, Function<Organization, List<? extends T>> all) {

    static final Kind<Client> CLIENT = new Kind<>("client", "client:list", Walk::clients);
    static final Kind<Server> SERVER = new Kind<>("server", "server:list", Walk::servers);
    static final Kind<ServerGroup> SERVER_GROUP = new Kind<>("server group", "group:list", Organization::getServerGroups);
    static final Kind<ClientGroup> CLIENT_GROUP = new Kind<>("client group", "group:list", Walk::clientGroups);
    static final Kind<PolicyHolder> GROUP = new Kind<>("group", "group:list", Walk::groups);
    static final Kind<Site> SITE = new Kind<>("site", "site:list", Organization::getSites);
    /** What a tree can begin with. */
    static final Kind<PolicyHolder> BRANCH = new Kind<>("group", "group:list", organization -> {
        List<PolicyHolder> branches = new ArrayList<>(Walk.groups(organization));
        branches.addFirst(organization);
        return branches;
    });
    /** Where a policy can hang. */
    static final Kind<PolicyHolder> LEVEL = new Kind<>("group or client", "org:tree", organization -> {
        List<PolicyHolder> levels = new ArrayList<>(BRANCH.all().apply(organization));
        levels.addAll(Walk.clients(organization));
        return levels;
    });
    /** For what a policy holds: wherever one can hang, and servers. */
    static final Kind<Named> GOVERNED = new Kind<>("group or computer", "org:tree", organization -> {
        List<Named> governed = new ArrayList<>(LEVEL.all().apply(organization));
        governed.addAll(Walk.servers(organization));
        return governed;
    });

    /** What several are called. */
    String plural() {
        return singular.replace(" or ", "s or ") + "s";
    }
}
