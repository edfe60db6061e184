// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.inbox;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.bartizan.api.AddressText;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.Target;
import org.bartizan.discovery.internal.sweep.Networks;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Computer;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;

/**
 * The group of an organisation that approved computers go into. Only for use within one transaction.
 *
 * @param client whether they become clients rather than servers
 * @param add adds one
 */
record Destination(boolean client, Consumer<Computer> add) {

    /** The group of a target, if the organisation has it. */
    static Optional<Destination> of(Organization organization, Target target) {
        return switch (target) {
            case Target.AsServer(String id) -> organization.getServerGroups().stream().filter(group -> id.equals(group.getId())).findFirst()
                    .map(Destination::of);
            case Target.AsClient(String id) -> organization.getServerGroups().stream().flatMap(group -> group.getClientGroups().stream())
                    .flatMap(Destination::withInner).filter(group -> id.equals(group.getId())).findFirst().map(Destination::of);
        };
    }

    private static Stream<ClientGroup> withInner(ClientGroup group) {
        return Stream.concat(Stream.of(group), group.getGroups().stream().flatMap(Destination::withInner));
    }

    private static Destination of(ServerGroup group) {
        return new Destination(false, computer -> group.getServers().add((Server) computer));
    }

    private static Destination of(ClientGroup group) {
        return new Destination(true, computer -> group.getClients().add((Client) computer));
    }

    /** Adds the computer of an entry and returns its id. */
    String take(InboxEntry entry, Organization organization) {
        Computer computer = client ? FleetFactory.eINSTANCE.createClient() : FleetFactory.eINSTANCE.createServer();
        computer.setId(UUID.randomUUID().toString());
        computer.setName(entry.name());
        computer.getAddresses().add(AddressText.of(entry.address()));
        organization.getSites().stream().filter(site -> site.getSubnets().stream().anyMatch(net -> Networks.contains(net, entry.address())))
                .findFirst().ifPresent(computer::setSite);
        add.accept(computer);
        return computer.getId();
    }
}
