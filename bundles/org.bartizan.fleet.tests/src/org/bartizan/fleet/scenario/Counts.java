// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Computer;
import org.bartizan.model.Organization;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.Site;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds and counts what is in an organisation. */
final class Counts {

    private Counts() {
    }

    static <T extends EObject> List<T> all(EObject root, Class<T> type) {
        Stream.Builder<T> found = Stream.builder();
        EcoreUtil.<EObject>getAllContents(root, true).forEachRemaining(object -> {
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        });
        return found.build().toList();
    }

    static List<Server> servers(Organization organization) {
        return all(organization, Server.class);
    }

    static List<Client> clients(Organization organization) {
        return all(organization, Client.class);
    }

    static ServerGroup serverGroup(Organization organization, String name) {
        return organization.getServerGroups().stream().filter(group -> group.getName().equals(name)).findFirst().orElseThrow();
    }

    /** Below the server group {@code server}, or below that client group of it. */
    static ClientGroup clientGroup(Organization organization, String server, String name) {
        return all(serverGroup(organization, server), ClientGroup.class).stream().filter(group -> group.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    static Site site(Organization organization, String name) {
        return organization.getSites().stream().filter(site -> site.getName().equals(name)).findFirst().orElseThrow();
    }

    static <T> Map<String, Integer> by(Collection<? extends T> objects, Function<T, Object> property) {
        Map<String, Integer> counts = new TreeMap<>();
        objects.forEach(object -> counts.merge(String.valueOf(property.apply(object)), 1, Integer::sum));
        return counts;
    }

    /** How many run an operating system whose name begins with {@code start}. */
    static long running(Collection<? extends Computer> computers, String start) {
        return computers.stream().filter(computer -> computer.getOperatingSystem().startsWith(start)).count();
    }
}
