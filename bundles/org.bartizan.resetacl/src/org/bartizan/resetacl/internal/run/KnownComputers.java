// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.bartizan.api.access.Place;
import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Computer;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;

/** The computers and groups of an organisation as people call them. For use within one read of the organisation. */
final class KnownComputers {

    /** A group, and its path with slashes. */
    private record Group(Named group, String path) {

        boolean isCalled(String wanted) {
            return group.getId().equals(wanted) || ("/" + path.toLowerCase(Locale.ROOT)).endsWith("/" + wanted.toLowerCase(Locale.ROOT));
        }
    }

    private final Resolver resolver = new Resolver();
    private final Map<String, Computer> names = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    KnownComputers(Organization organization) {
        for (ServerGroup servers : organization.getServerGroups()) {
            groups.add(new Group(servers, String.valueOf(servers.getName())));
            servers.getServers().forEach(this::add);
            servers.getClientGroups().forEach(group -> add(group, String.valueOf(servers.getName())));
        }
    }

    private void add(Computer computer) {
        names.putIfAbsent(String.valueOf(computer.getName()).toLowerCase(Locale.ROOT), computer);
        names.putIfAbsent(computer.getId(), computer);
    }

    private void add(ClientGroup group, String above) {
        String path = above + "/" + group.getName();
        groups.add(new Group(group, path));
        group.getClients().forEach(this::add);
        group.getGroups().forEach(inner -> add(inner, path));
    }

    /** The computer of that name or id. */
    Optional<KnownComputer> computer(String called) {
        Computer found = names.getOrDefault(called, names.get(called.toLowerCase(Locale.ROOT)));
        return Optional.ofNullable(found).map(this::known);
    }

    /** The paths of the groups that are called that; one of them alone when that is its whole path. */
    List<String> groups(String called) {
        return found(called).stream().map(Group::path).toList();
    }

    private List<Group> found(String called) {
        String wanted = called.strip().replaceAll("^/+|/+$", "");
        List<Group> whole = groups.stream().filter(group -> group.path.equalsIgnoreCase(wanted)).toList();
        return whole.size() == 1 ? whole : groups.stream().filter(group -> group.isCalled(wanted)).toList();
    }

    /** Everything in the only group of that name. */
    List<KnownComputer> in(String called) {
        List<KnownComputer> inside = new ArrayList<>();
        Consumer<Computer> add = computer -> inside.add(known(computer));
        Named group = found(called).getFirst().group;
        if (group instanceof ServerGroup servers) {
            servers.getServers().forEach(add);
            servers.getClientGroups().forEach(clients -> each(clients, add));
        } else {
            each((ClientGroup) group, add);
        }
        return inside;
    }

    private static void each(ClientGroup group, Consumer<Computer> visitor) {
        group.getClients().forEach(visitor);
        group.getGroups().forEach(inner -> each(inner, visitor));
    }

    private KnownComputer known(Computer computer) {
        EffectivePolicy policy = computer instanceof Client client ? resolver.of(client) : resolver.of((Server) computer);
        return new KnownComputer(String.valueOf(computer.getName()), computer.getAddresses(), place(computer),
                ClosedSettings.of(policy, ClosedSettings.KEYS), ClosedSettings.of(policy, ClosedSettings.FILES));
    }

    private static Place place(Computer computer) {
        for (var at = computer.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof ServerGroup group) {
                return new Place(group.getId(), String.valueOf(group.getName()));
            }
        }
        return Place.WHOLE;
    }
}
