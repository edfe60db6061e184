// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.bartizan.model.ClientGroup;
import org.bartizan.model.Computer;
import org.bartizan.model.Organization;

/** The computers of an organisation by name and by address, as they were at one moment. Immutable; holds no model objects. */
public final class KnownComputers {

    /** Of no organisation. */
    public static final KnownComputers NONE = new KnownComputers();

    private final Map<String, String> byName = new HashMap<>();
    private final Map<InetAddress, String> byAddress = new HashMap<>();
    private final Map<String, List<String>> hosts = new HashMap<>();

    private KnownComputers() {
    }

    /** Those of an organisation. */
    public static KnownComputers of(Organization organization) {
        KnownComputers known = new KnownComputers();
        each(organization, known::add);
        return known;
    }

    /** Calls {@code visitor} with every server and client. */
    public static void each(Organization organization, Consumer<Computer> visitor) {
        organization.getServerGroups().forEach(group -> {
            group.getServers().forEach(visitor);
            group.getClientGroups().forEach(clients -> each(clients, visitor));
        });
    }

    private static void each(ClientGroup group, Consumer<Computer> visitor) {
        group.getClients().forEach(visitor);
        group.getGroups().forEach(inner -> each(inner, visitor));
    }

    private void add(Computer computer) {
        if (computer.getName() != null) {
            byName.putIfAbsent(key(computer.getName()), computer.getId());
            hosts.putIfAbsent(key(computer.getName()), List.copyOf(computer.getAddresses()));
        }
        addresses(computer.getAddresses()).forEach(address -> byAddress.putIfAbsent(address, computer.getId()));
    }

    private static Stream<InetAddress> addresses(List<String> texts) {
        return texts.stream().map(KnownComputers::literal).filter(Objects::nonNull);
    }

    private static InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            // a DNS name, which is not looked up here
            return null;
        }
    }

    /** The id of the computer of that name or else that address. */
    public Optional<String> id(String name, InetAddress address) {
        String id = byName.get(key(name));
        return Optional.ofNullable(id != null ? id : byAddress.get(address));
    }

    /** Whether there is a computer of that name. */
    public boolean has(String name) {
        return byName.containsKey(key(name));
    }

    /** The addresses that the computer of that name has in the organisation, without DNS names. */
    public List<InetAddress> addresses(String name) {
        return addresses(hosts.getOrDefault(key(name), List.of())).toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
