// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.api.observed.ObservedState;
import org.bartizan.fleet.Fleet;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.ClientKind;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Named;
import org.bartizan.model.Platform;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.Server;
import org.bartizan.model.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands of clients. */
@Component(service = ClientCommands.class, property = {"osgi.command.scope=client", "osgi.command.function=list",
        "osgi.command.function=add",
        "osgi.command.function=move", "osgi.command.function=remove", "osgi.command.function=show", "osgi.command.function=rename"})
@Descriptor("Clients: the computers that are managed through a parent server")
public final class ClientCommands {

    private static final String CLIENT = "client";

    private final Fleet fleet;
    private final Changes changes;
    private final ObservedState observed;

    /** Called by the framework. */
    @Activate
    public ClientCommands(@Reference Fleet fleet, @Reference ObservedState observed) {
        this.fleet = fleet;
        this.changes = new Changes(fleet);
        this.observed = observed;
    }

    /** Lists. */
    @Descriptor("Lists clients.")
    @Examples({"client:list", "client:list 'pc-*' --group Sales", "client:list --server av-parent-1 --json"})
    public Report list(
            @Descriptor("Only those in or below this server group or client group.") @Parameter(names = "--group",
                    absentValue = "") String group,
            @Descriptor("Only those that report to this parent server.") @Parameter(names = "--server", absentValue = "") String server,
            @Descriptor("Only those at this site.") @Parameter(names = "--site", absentValue = "") String site,
            @Descriptor("Only those of this kind.") @Parameter(names = "--kind", absentValue = "") ClientKind kind,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.PATTERNS) List<String> pattern) {
        List<ClientRow> rows = fleet.read(organization -> {
            Finder finder = new Finder(organization, "list clients");
            PolicyHolder in = finder.oneOrNull(Kind.GROUP, group);
            Server parent = finder.oneOrNull(Kind.SERVER, server);
            Site at = finder.oneOrNull(Kind.SITE, site);
            Predicate<Named> named = Glob.any(pattern);
            Stream<Client> clients = (in == null ? Walk.clients(organization) : Walk.clients(in)).stream();
            return clients.filter(client -> parent == null || client.getServer() == parent).filter(client -> at == null || client
                    .getSite() == at)
                    .filter(client -> kind == null || client.getKind() == kind).filter(named).map(ClientRow::of).toList();
        });
        Report report = Report.table(rows, ClientRow.columns(json)).json(json);
        if (rows.isEmpty() && !pattern.isEmpty()) {
            return report.note("No client is called that. Patterns are for names; --group GROUP lists the clients of a group.");
        }
        return rows.isEmpty() ? report.note("No clients.") : report.note(Counted.number(rows.size(), CLIENT) + ".");
    }

    /** Adds. */
    @Descriptor("Adds a client to a client group.")
    @Examples({"client:add pc-17 --group Sales",
            "client:add pc-17 --group Corporate/Sales --address 10.1.0.17 --server av-1 --site Boston"})
    public Report add(@Descriptor("The client group it goes into.") @Parameter(names = "--group", absentValue = "") String group,
            @Descriptor(Descriptions.ADDRESS) @Parameter(names = "--address", absentValue = "") String address,
            @Descriptor("Its parent server, in the same server group; the primary server when it is left out.") @Parameter(
                    names = "--server", absentValue = "") String server,
            @Descriptor(Descriptions.SITE) @Parameter(names = "--site", absentValue = "") String site,
            @Descriptor("What sort of computer it is.") @Parameter(names = "--kind", absentValue = "workstation") ClientKind kind,
            @Descriptor(Descriptions.PLATFORM) @Parameter(names = "--platform", absentValue = "unknown") Platform platform,
            @Descriptor(Descriptions.SYSTEM) @Parameter(names = "--os", absentValue = "") String system,
            @Descriptor("It moves between sites and reports to the nearest parent server.") @Parameter(names = "--roaming",
                    presentValue = "true", absentValue = "false") boolean roaming,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The name of the computer.") String name) {
        String into = Changes.required(group, "add client " + name, "--group", "--group Workstations");
        return changes.run("Add client " + name + " to " + into, json, (organization, finder) -> {
            Client client = FleetFactory.eINSTANCE.createClient();
            Filling.computer(client, name, address, finder.oneOrNull(Kind.SITE, site), platform, system);
            client.setKind(kind);
            client.setRoaming(roaming);
            client.setServer(finder.oneOrNull(Kind.SERVER, server));
            finder.one(Kind.CLIENT_GROUP, into).getClients().add(client);
            return Filling.parentMustBeNear(client);
        });
    }

    /** Moves. */
    @Descriptor("Moves clients into another client group, whose settings they get. A client that comes into another server group reports to the"
            + " primary server there.")
    @Examples({"client:move pc-17 pc-18 --to Sales", "client:move 'boston-*' --to 'Corporate/Customer Service'"})
    public Report move(@Descriptor("The client group they go into.") @Parameter(names = "--to", absentValue = "") String to,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.CLIENTS) List<String> client) {
        String into = Changes.required(to, "move clients", "--to", "--to Sales");
        return changes.run("Move " + Counted.of(CLIENT, client) + " to " + into, json, (organization, finder) -> {
            List<Client> moved = finder.several(Kind.CLIENT, client);
            ClientGroup target = finder.one(Kind.CLIENT_GROUP, into);
            moved.stream().filter(each -> each.eContainer() != target).forEach(target.getClients()::add);
            return ParentServers.note(ParentServers.release(moved));
        });
    }

    /** Removes. */
    @Descriptor("Removes clients from the organization; org:undo brings them back.")
    @Examples({"client:remove pc-17", "client:remove 'old-*'"})
    public Report remove(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor(Descriptions.CLIENTS) List<String> client) {
        return changes.run("Remove " + Counted.of(CLIENT, client), json, (organization, finder) -> {
            finder.several(Kind.CLIENT, client).forEach(each -> ((ClientGroup) each.eContainer()).getClients().remove(each));
            return null;
        });
    }

    /** Shows. */
    @Descriptor("Shows everything about a client: what is wanted, and what was observed of it.")
    @Examples({"client:show pc-17", "client:show Sales/pc-17 --json"})
    public Report show(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor("The client by name, by the end of its path, or by id.") String client) {
        return changes.show(Kind.CLIENT, client, json, found -> {
            Map<String, Object> facts = ComputerFacts.of(found);
            facts.put("kind", found.getKind());
            facts.put("parentServer", found.getServer() == null ? null : found.getServer().getName());
            facts.put("roaming", found.isRoaming());
            PolicyFacts.add(found, facts, json);
            ComputerFacts.observed(found.getId(), observed, facts);
            return Report.facts(facts);
        });
    }

    /** Renames. */
    @Descriptor("Gives a client another name.")
    public Report rename(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor("The client by name, by the end of its path, or by id.") String client,
            @Descriptor(Descriptions.NEW_NAME) String name) {
        return changes.rename(Kind.CLIENT, client, name, json);
    }
}
