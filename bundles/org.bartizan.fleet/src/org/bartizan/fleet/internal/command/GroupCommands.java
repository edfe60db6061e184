// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Named;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands of server groups and client groups. */
@Component(service = GroupCommands.class, property = {"osgi.command.scope=group", "osgi.command.function=list", "osgi.command.function=add",
        "osgi.command.function=move", "osgi.command.function=remove", "osgi.command.function=show", "osgi.command.function=rename"})
@Descriptor("Server groups, and the client groups in them")
public final class GroupCommands {

    private static final String GROUP = "group";
    private static final String ONE = "The server group or client group by name, by the end of its path, or by id.";

    private final Fleet fleet;
    private final Changes changes;

    private record Row(String path, String kind, int servers, int clients, int settings, int scans, String id) {

        static Row of(PolicyHolder group) {
            return new Row(Paths.of(group), Texts.words(group.eClass()), Walk.servers(group).size(), Walk.clients(group).size(), PolicyFacts
                    .count(
                            group),
                    group.getScheduledScans().size(), group.getId());
        }
    }

    /** Called by the framework. */
    @Activate
    public GroupCommands(@Reference Fleet fleet) {
        this.fleet = fleet;
        this.changes = new Changes(fleet);
    }

    /** Lists. */
    @Descriptor("Lists server groups and client groups with what is in and below them.")
    @Examples({"group:list", "group:list --in Corporate", "group:list '*sales*' --json"})
    public Report list(@Descriptor("Only this group and those below it.") @Parameter(names = "--in", absentValue = "") String in,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.PATTERNS) List<String> pattern) {
        List<Row> rows = fleet.read(organization -> {
            PolicyHolder below = new Finder(organization, "list groups").oneOrNull(Kind.GROUP, in);
            Predicate<Named> named = Glob.any(pattern);
            return Walk.groups(organization).stream().filter(group -> below == null || EcoreUtil.isAncestor(below, group)).filter(named)
                    .map(Row::of).toList();
        });
        Report report = Report.table(rows, Column.text("path", "GROUP", Row::path), Column.text("kind", "KIND", Row::kind),
                Column.number("servers", "SERVERS", Row::servers), Column.number("clients", "CLIENTS", Row::clients),
                Column.number("settings", "SETTINGS", Row::settings), Column.number("scheduledScans", "SCANS", Row::scans),
                Column.text("id", "ID", Row::id)).json(json);
        return rows.isEmpty() ? report.note("No groups.") : report;
    }

    /** Adds. */
    @Descriptor("Adds a server group, or with --in a client group.")
    @Examples({"group:add Branches  # a server group", "group:add Sales --in Corporate", "group:add Boston --in Corporate/Sales"})
    public Report add(
            @Descriptor("The server group or client group that the new client group goes into.") @Parameter(names = "--in",
                    absentValue = "") String in,
            @Descriptor("Remarks for administrators.") @Parameter(names = "--description", absentValue = "") String description,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The name of the group; unique beside it and without slashes.") String name) {
        String label = in.isBlank() ? "Add server group " + name : "Add client group " + name + " to " + in;
        if (name.isBlank() || name.indexOf('/') >= 0) {
            throw new BartizanException("add group " + name, "a name is not empty and has no slash", "Choose another name");
        }
        return changes.run(label, json, (organization, finder) -> {
            if (in.isBlank()) {
                ServerGroup group = FleetFactory.eINSTANCE.createServerGroup();
                group.setName(name.strip());
                group.setDescription(description.isBlank() ? null : description);
                organization.getServerGroups().add(group);
            } else {
                ClientGroup group = FleetFactory.eINSTANCE.createClientGroup();
                group.setName(name.strip());
                group.setDescription(description.isBlank() ? null : description);
                put(group, finder.one(Kind.GROUP, in));
            }
            return null;
        });
    }

    /** Moves. */
    @Descriptor("Moves client groups with everything in them into a server group or another client group.")
    @Examples({"group:move Boston --to Corporate/Sales", "group:move Sales Finance --to Branches"})
    public Report move(@Descriptor("The server group or client group they go into.") @Parameter(names = "--to", absentValue = "") String to,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("Client groups by name, by the end of a path, by id, or by a pattern.") List<String> group) {
        String into = Changes.required(to, "move groups", "--to", "--to Corporate");
        return changes.run("Move " + Counted.of(GROUP, group) + " to " + into, json, (organization, finder) -> {
            int released = 0;
            PolicyHolder target = finder.one(Kind.GROUP, into);
            for (ClientGroup moved : finder.several(Kind.CLIENT_GROUP, group)) {
                if (EcoreUtil.isAncestor(moved, target)) {
                    throw new BartizanException("move group " + moved.getName(), Paths.of(target) + " is that group or a part of it",
                            "Move it into another one");
                }
                if (moved.eContainer() != target) {
                    put(moved, target);
                }
                released += ParentServers.release(Walk.clients(moved));
            }
            return ParentServers.note(released);
        });
    }

    /** Removes. */
    @Descriptor("Removes groups with all servers, client groups and clients in them; org:undo brings them back.")
    @Examples({"group:remove Corporate/Sales", "group:remove 'test-*'"})
    public Report remove(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor("Groups by name, by the end of a path, by id, or by a pattern.") List<String> group) {
        return changes.run("Remove " + Counted.of(GROUP, group), json, (organization, finder) -> {
            List<PolicyHolder> named = finder.several(Kind.GROUP, group);
            List<PolicyHolder> removed = named.stream()
                    .filter(each -> named.stream().noneMatch(other -> other != each && EcoreUtil.isAncestor(other, each))).toList();
            List<Server> servers = removed.stream().flatMap(each -> Walk.servers(each).stream()).toList();
            int clients = removed.stream().mapToInt(each -> Walk.clients(each).size()).sum();
            removed.forEach(EcoreUtil::remove);
            ParentServers.releaseFrom(organization, servers);
            return Counted.number(servers.size(), "server") + " and " + Counted.number(clients, "client")
                    + " were in it; org:undo brings everything back.";
        });
    }

    /** Shows. */
    @Descriptor("Shows what is in a group, and what its policy sets.")
    @Examples({"group:show Sales", "group:show Corporate/Sales --json"})
    public Report show(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor(ONE) String group) {
        return changes.show(Kind.GROUP, group, json, found -> Report.facts(facts(found, json)));
    }

    /** Renames. */
    @Descriptor("Gives a server group or client group another name.")
    public Report rename(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor(ONE) String group, @Descriptor(Descriptions.NEW_NAME) String name) {
        return changes.rename(Kind.GROUP, group, name, json);
    }

    private static void put(ClientGroup group, PolicyHolder target) {
        if (target instanceof ServerGroup servers) {
            servers.getClientGroups().add(group);
        } else {
            ((ClientGroup) target).getGroups().add(group);
        }
    }

    private static Map<String, Object> facts(PolicyHolder group, boolean json) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", group.getName());
        facts.put("path", Paths.of(group));
        facts.put("kind", Texts.words(group.eClass()));
        facts.put("description", group instanceof ServerGroup servers ? servers.getDescription() : ((ClientGroup) group).getDescription());
        facts.put("servers", Walk.servers(group).size());
        List<? extends Named> below = group instanceof ServerGroup servers ? servers.getClientGroups() : ((ClientGroup) group).getGroups();
        facts.put("clientGroups", below.stream().map(Named::getName).toList());
        facts.put("clients", Walk.clients(group).size());
        PolicyFacts.add(group, facts, json);
        facts.put("id", group.getId());
        return facts;
    }
}
