// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.Server;
import org.bartizan.model.Site;
import org.bartizan.model.Weekday;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits an organisation at random in every way in which EMF objects can be edited; the result is always valid. */
final class RandomEdits {

    private final Random random;
    private int counter;

    RandomEdits(long seed) {
        this(seed, 0);
    }

    /** @param first the number at which new names and addresses begin */
    RandomEdits(long seed, int first) {
        random = new Random(seed);
        counter = first;
    }

    void edit(Organization acme) {
        for (int i = random.nextInt(5); i >= 0; i--) {
            switch (random.nextInt(14)) {
                case 0 -> addClients(acme);
                case 1 -> removeSomething(acme);
                case 2 -> moveClients(acme);
                case 3 -> wrapClients(acme);
                case 4 -> settings(acme);
                case 5 -> policies(acme);
                case 6 -> addresses(acme);
                case 7 -> order(acme);
                case 8 -> servers(acme);
                case 9 -> sites(acme);
                case 10 -> changeWhileRemoved(acme);
                case 11 -> copy(acme);
                case 12 -> replace(acme);
                default -> blackouts(acme);
            }
        }
    }

    private String name() {
        return "N" + counter++;
    }

    private String address() {
        int number = counter++;
        return number / 250 % 250 + "." + number % 250;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T extends EObject> List<T> all(Organization acme, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Iterator<EObject> objects = acme.eAllContents(); objects.hasNext();) {
            EObject object = objects.next();
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        }
        return found;
    }

    private ClientGroup group(Organization acme) {
        List<ClientGroup> groups = all(acme, ClientGroup.class);
        if (groups.isEmpty() || random.nextInt(10) == 0) {
            ClientGroup added = FleetFactory.eINSTANCE.createClientGroup();
            Acme.east(acme).getClientGroups().add(added);
            added.setName(name());
            return added;
        }
        return any(groups);
    }

    private void addClients(Organization acme) {
        List<Client> clients = Stream.generate(() -> Acme.client(null)).limit(1 + random.nextInt(4)).toList();
        List<Server> servers = all(acme, Server.class);
        for (Client client : clients) {
            client.setName(name());
            if (!servers.isEmpty() && random.nextBoolean()) {
                client.setServer(any(servers));
            }
        }
        ClientGroup group = group(acme);
        group.getClients().addAll(random.nextInt(group.getClients().size() + 1), clients);
    }

    private void removeSomething(Organization acme) {
        ClientGroup group = group(acme);
        switch (random.nextInt(4)) {
            case 0 -> group.getClients().clear();
            case 1 -> group.getClients().removeIf(c -> random.nextBoolean());
            case 2 -> group.getClients().removeAll(List.copyOf(group.getClients().subList(0, group.getClients().size() / 2)));
            default -> EcoreUtil.delete(group);
        }
    }

    private void moveClients(Organization acme) {
        ClientGroup from = group(acme);
        ClientGroup to = group(acme);
        List<Client> moved = List.copyOf(from.getClients().subList(0, random.nextInt(from.getClients().size() + 1)));
        if (random.nextBoolean()) {
            to.getClients().addAll(moved);
        } else if (from != to) {
            moved.forEach(c -> to.getClients().add(0, c));
        }
    }

    /** Existing clients go into a group that is new itself and may end within another new group. */
    private void wrapClients(Organization acme) {
        ClientGroup from = group(acme);
        ClientGroup inner = Acme.group(null, name());
        List.copyOf(from.getClients()).stream().filter(c -> random.nextBoolean()).forEach(inner.getClients()::add);
        Client fresh = Acme.client(null);
        fresh.setName(name());
        inner.getClients().add(random.nextInt(inner.getClients().size() + 1), fresh);
        ClientGroup outer = Acme.group(null, name());
        outer.getGroups().add(inner);
        Acme.east(acme).getClientGroups().add(0, random.nextBoolean() ? outer : inner);
    }

    private void settings(Organization acme) {
        List<AutoProtect> sections = all(acme, AutoProtect.class);
        if (sections.isEmpty()) {
            policies(acme);
            return;
        }
        AutoProtect section = any(sections);
        switch (random.nextInt(6)) {
            case 0 -> section.setEnabled(random.nextBoolean());
            case 1 -> section.unsetEnabled();
            case 2 -> section.setThreads(1 + random.nextInt(20));
            case 3 -> section.unsetThreads();
            case 4 -> section.setExcludedPaths(List.of("/a b", "/c;d%", "/" + name()));
            default -> section.getLocked().clear();
        }
    }

    private void policies(Organization acme) {
        ClientGroup group = group(acme);
        if (group.getPolicy() != null && random.nextBoolean()) {
            group.setPolicy(null);
        } else if (random.nextBoolean()) {
            group.setPolicy(Acme.policy(random.nextBoolean()));
        } else {
            List<Policy> policies = all(acme, Policy.class);
            if (!policies.isEmpty()) {
                group.setPolicy(any(policies));
            }
        }
    }

    private void addresses(Organization acme) {
        List<Client> clients = all(acme, Client.class);
        if (clients.isEmpty()) {
            return;
        }
        List<String> addresses = any(clients).getAddresses();
        switch (random.nextInt(4)) {
            case 0 -> addresses.add(0, "10.9." + address());
            case 1 -> addresses.clear();
            case 2 -> addresses.addAll(List.of("a" + counter++ + ".example", "b" + counter++ + ".example"));
            default -> {
                if (!addresses.isEmpty()) {
                    addresses.set(random.nextInt(addresses.size()), "10.8." + address());
                }
            }
        }
    }

    private void order(Organization acme) {
        ClientGroup group = group(acme);
        int size = group.getClients().size();
        if (size > 1) {
            group.getClients().move(random.nextInt(size), random.nextInt(size));
        }
    }

    private void servers(Organization acme) {
        List<Server> servers = all(acme, Server.class);
        if (servers.size() > 2 && random.nextBoolean()) {
            Acme.east(acme).getServers().remove(any(servers));
        } else {
            Server server = Acme.server("s" + name() + random.nextInt(1_000_000), null);
            Acme.east(acme).getServers().add(random.nextInt(Acme.east(acme).getServers().size() + 1), server);
            all(acme, Client.class).stream().filter(c -> random.nextInt(4) == 0).forEach(c -> c.setServer(server));
        }
    }

    private void sites(Organization acme) {
        if (!acme.getSites().isEmpty() && random.nextBoolean()) {
            acme.getSites().remove(random.nextInt(acme.getSites().size()));
            return;
        }
        Site site = FleetFactory.eINSTANCE.createSite();
        site.setName(name());
        site.setDescription("Two\nlines & <marks> \"quoted\" ä\t€");
        acme.getSites().add(site);
        all(acme, Client.class).stream().filter(c -> random.nextInt(4) == 0).forEach(c -> c.setSite(site));
    }

    private void changeWhileRemoved(Organization acme) {
        ClientGroup from = group(acme);
        if (from.getClients().isEmpty()) {
            return;
        }
        Client client = from.getClients().removeLast();
        client.setName(name());
        client.getAddresses().clear();
        client.setRoaming(!client.isRoaming());
        if (random.nextInt(3) > 0) {
            group(acme).getClients().add(client);
        }
    }

    private void copy(Organization acme) {
        ClientGroup copy = EcoreUtil.copy(group(acme));
        copy.setName(name());
        copy.eAllContents().forEachRemaining(o -> {
            if (o instanceof Named named) {
                named.setName(name());
            }
        });
        if (random.nextBoolean() && all(acme, Client.class).size() < 200) {
            Acme.east(acme).getClientGroups().add(copy);
        }
    }

    private void replace(Organization acme) {
        ClientGroup group = group(acme);
        if (!group.getClients().isEmpty()) {
            Client client = Acme.client(null);
            client.setName(name());
            group.getClients().set(random.nextInt(group.getClients().size()), client);
        }
        if (group.getPolicy() != null) {
            group.setPolicy(EcoreUtil.copy(group.getPolicy()));
        }
    }

    private void blackouts(Organization acme) {
        BlackoutWindow window;
        if (acme.getBlackoutWindows().isEmpty() || random.nextInt(4) == 0) {
            window = FleetFactory.eINSTANCE.createBlackoutWindow();
            window.setName(name());
            acme.getBlackoutWindows().add(window);
        } else {
            window = any(acme.getBlackoutWindows());
        }
        window.getSites().clear();
        acme.getSites().stream().filter(s -> random.nextBoolean()).forEach(window.getSites()::add);
        window.getDays().clear();
        window.getDays().add(any(Weekday.VALUES));
    }
}
