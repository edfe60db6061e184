// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.api.observed.ObservedState;
import org.bartizan.fleet.Fleet;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Named;
import org.bartizan.model.Platform;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.ServerRole;
import org.bartizan.model.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands of servers. */
@Component(service = ServerCommands.class, property = {"osgi.command.scope=server", "osgi.command.function=list",
        "osgi.command.function=add",
        "osgi.command.function=move", "osgi.command.function=remove", "osgi.command.function=show", "osgi.command.function=rename"})
@Descriptor("Servers: the members of server groups, some of which manage clients")
public final class ServerCommands {

    private static final String SERVER = "server";
    private static final String ROLE = "What it does for the others: primary holds the settings of the group, secondary can take its place,"
            + " parent manages clients, member only is protected.";

    private final Fleet fleet;
    private final Changes changes;
    private final ObservedState observed;

    /** Called by the framework. */
    @Activate
    public ServerCommands(@Reference Fleet fleet, @Reference ObservedState observed) {
        this.fleet = fleet;
        this.changes = new Changes(fleet);
        this.observed = observed;
    }

    /** Lists. */
    @Descriptor("Lists servers.")
    @Examples({"server:list", "server:list --group Corporate --role parent", "server:list 'file-*' --json"})
    public Report list(@Descriptor("Only those of this server group.") @Parameter(names = "--group", absentValue = "") String group,
            @Descriptor("Only those at this site.") @Parameter(names = "--site", absentValue = "") String site,
            @Descriptor("Only those with this role.") @Parameter(names = "--role", absentValue = "") ServerRole role,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.PATTERNS) List<String> pattern) {
        List<ServerRow> rows = fleet.read(organization -> {
            Finder finder = new Finder(organization, "list servers");
            ServerGroup in = finder.oneOrNull(Kind.SERVER_GROUP, group);
            Site at = finder.oneOrNull(Kind.SITE, site);
            Predicate<Named> named = Glob.any(pattern);
            Map<Server, Integer> clients = ServerRow.clients(organization);
            return (in == null ? Walk.servers(organization) : in.getServers()).stream().filter(server -> at == null || server
                    .getSite() == at)
                    .filter(server -> role == null || server.getRole() == role).filter(named).map(server -> ServerRow.of(server, clients))
                    .toList();
        });
        Report report = Report.table(rows, ServerRow.columns(json)).json(json);
        return rows.isEmpty() ? report.note("No servers.") : report.note(Counted.number(rows.size(), SERVER) + ".");
    }

    /** Adds. */
    @Descriptor("Adds a server to a server group.")
    @Examples({"server:add av-1 --group Office --role primary",
            "server:add file-9 --group Corporate --address 10.1.0.9,file-9.example.org"})
    public Report add(@Descriptor("The server group it goes into.") @Parameter(names = "--group", absentValue = "") String group,
            @Descriptor(ROLE) @Parameter(names = "--role", absentValue = "member") ServerRole role,
            @Descriptor(Descriptions.ADDRESS) @Parameter(names = "--address", absentValue = "") String address,
            @Descriptor(Descriptions.SITE) @Parameter(names = "--site", absentValue = "") String site,
            @Descriptor(Descriptions.PLATFORM) @Parameter(names = "--platform", absentValue = "unknown") Platform platform,
            @Descriptor(Descriptions.SYSTEM) @Parameter(names = "--os", absentValue = "") String system,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The name of the computer.") String name) {
        String into = Changes.required(group, "add server " + name, "--group", "--group Office");
        return changes.run("Add server " + name + " to " + into, json, (organization, finder) -> {
            Server server = FleetFactory.eINSTANCE.createServer();
            Filling.computer(server, name, address, finder.oneOrNull(Kind.SITE, site), platform, system);
            server.setRole(role);
            finder.one(Kind.SERVER_GROUP, into).getServers().add(server);
            return null;
        });
    }

    /** Moves. */
    @Descriptor("Moves servers into another server group, whose settings they get. Clients that reported to them report to the primary server of"
            + " their server group from then on.")
    @Examples("server:move file-1 file-2 --to Branches")
    public Report move(@Descriptor("The server group they go into.") @Parameter(names = "--to", absentValue = "") String to,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.SERVERS) List<String> server) {
        String into = Changes.required(to, "move servers", "--to", "--to Branches");
        return changes.run("Move " + Counted.of(SERVER, server) + " to " + into, json, (organization, finder) -> {
            List<Server> moved = finder.several(Kind.SERVER, server);
            ServerGroup target = finder.one(Kind.SERVER_GROUP, into);
            moved.stream().filter(each -> each.eContainer() != target).forEach(target.getServers()::add);
            return ParentServers.note(ParentServers.releaseFrom(organization, moved));
        });
    }

    /** Removes. */
    @Descriptor("Removes servers from the organization; org:undo brings them back. Clients that reported to them report to the primary server of"
            + " their server group from then on.")
    @Examples({"server:remove file-1", "server:remove 'old-*'"})
    public Report remove(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor(Descriptions.SERVERS) List<String> server) {
        return changes.run("Remove " + Counted.of(SERVER, server), json, (organization, finder) -> {
            List<Server> removed = finder.several(Kind.SERVER, server);
            removed.forEach(each -> ((ServerGroup) each.eContainer()).getServers().remove(each));
            return ParentServers.note(ParentServers.releaseFrom(organization, removed));
        });
    }

    /** Shows. */
    @Descriptor("Shows everything about a server: what is wanted, and what was observed of it.")
    @Examples("server:show av-1")
    public Report show(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor("The server by name, by the end of its path, or by id.") String server) {
        return changes.show(Kind.SERVER, server, json, found -> {
            Map<String, Object> facts = ComputerFacts.of(found);
            facts.put("role", found.getRole());
            facts.put("clients", Walk.clients(Paths.serverGroup(found)).stream().filter(client -> client.getServer() == found).count());
            ComputerFacts.observed(found.getId(), observed, facts);
            return Report.facts(facts);
        });
    }

    /** Renames. */
    @Descriptor("Gives a server another name.")
    public Report rename(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor("The server by name, by the end of its path, or by id.") String server,
            @Descriptor(Descriptions.NEW_NAME) String name) {
        return changes.rename(Kind.SERVER, server, name, json);
    }
}
