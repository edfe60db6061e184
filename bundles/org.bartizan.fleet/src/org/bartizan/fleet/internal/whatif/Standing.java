// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bartizan.fleet.internal.model.Shape;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.fleet.internal.policy.ValueText;
import org.bartizan.fleet.policy.Effect;
import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Computer;
import org.bartizan.model.Organization;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** How the computers that a change can reach stand, in one of its two states. Keeps objects only as keys. */
final class Standing {

    private final Steps steps;
    private final Resolver resolver;
    private final Set<EObject> reached;
    private final Set<EObject> onTheWay = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Computer> order = new ArrayList<>();
    private final List<EffectivePolicy> policies = new ArrayList<>();
    private final Map<Computer, Map<String, String>> facts = new IdentityHashMap<>();
    private final Map<Computer, Effect.Computer> remembered = new IdentityHashMap<>();
    private final Map<EObject, String> paths = new IdentityHashMap<>();
    private Map<Computer, Integer> places;

    private Standing(Set<EObject> reached, Instant at, Steps steps) {
        this.steps = steps;
        this.reached = reached;
        this.resolver = new Resolver(at);
    }

    /** @param reached objects in whose parts, or in which themselves, something changes */
    static Standing of(Organization organization, Set<EObject> reached, Instant at, Steps steps) {
        Standing standing = new Standing(reached, at, steps);
        for (EObject object : reached) {
            for (EObject up = object.eContainer(); up != null; up = up.eContainer()) {
                standing.onTheWay.add(up);
            }
        }
        boolean everywhere = standing.reaches(organization, false);
        organization.getServerGroups().forEach(group -> standing.add(group, everywhere));
        return standing;
    }

    private boolean reaches(EObject object, boolean above) {
        return above || reached.contains(object);
    }

    private void add(ServerGroup group, boolean above) {
        boolean inside = reaches(group, above);
        if (inside || onTheWay.contains(group)) {
            group.getServers().forEach(server -> add(server, inside));
            group.getClientGroups().forEach(child -> add(child, inside));
        }
    }

    private void add(ClientGroup group, boolean above) {
        boolean inside = reaches(group, above);
        if (inside || onTheWay.contains(group)) {
            group.getClients().forEach(client -> add(client, inside));
            group.getGroups().forEach(child -> add(child, inside));
        }
    }

    private void add(Computer computer, boolean above) {
        if (!reaches(computer, above)) {
            return;
        }
        steps.next();
        order.add(computer);
        policies.add(computer instanceof Client client ? resolver.of(client) : resolver.of((Server) computer));
        if (reached.contains(computer)) {
            facts.put(computer, told(computer));
        }
    }

    /** Keeps names and paths of computers that will be gone when somebody asks for them. */
    void remember(Set<EObject> passing) {
        order.stream().filter(passing::contains).forEach(computer -> remembered.put(computer, describe(computer)));
    }

    List<Computer> computers() {
        return order;
    }

    /** What holds for the computer at a place of {@link #computers}. */
    EffectivePolicy policy(int place) {
        return policies.get(place);
    }

    /**
     * The place of a computer among {@link #computers}; -1 when it is not there in this state.
     *
     * @param likely where it is unless computers came, went or moved, so that nothing has to be looked up for most changes
     */
    int place(Computer computer, int likely) {
        if (likely < order.size() && order.get(likely) == computer) {
            return likely;
        }
        if (places == null) {
            places = new IdentityHashMap<>();
            for (int i = 0; i < order.size(); i++) {
                places.put(order.get(i), i);
            }
        }
        return places.getOrDefault(computer, -1);
    }

    /** What is said of the computer itself, by feature; empty when nothing of that can have changed. */
    Map<String, String> facts(Computer computer) {
        return facts.getOrDefault(computer, Map.of());
    }

    Effect.Computer described(Computer computer) {
        Effect.Computer kept = remembered.get(computer);
        return kept == null ? describe(computer) : kept;
    }

    private Effect.Computer describe(Computer computer) {
        String name = String.valueOf(computer.getName());
        return new Effect.Computer(computer.getId(), name, path(computer.eContainer()) + name);
    }

    /** Of a group, ready to be followed by a name. */
    private String path(EObject group) {
        if (group == null || group instanceof Organization) {
            return "";
        }
        String known = paths.get(group);
        if (known == null) {
            known = path(group.eContainer()) + Texts.name(group) + "/";
            paths.put(group, known);
        }
        return known;
    }

    private Map<String, String> told(Computer computer) {
        Map<String, String> told = new LinkedHashMap<>();
        Shape shape = Shape.of(computer.eClass());
        for (EAttribute attribute : shape.attributes()) {
            told.put(attribute.getName(), ValueText.of(attribute, "", computer.eGet(attribute)));
        }
        for (EReference reference : shape.references()) {
            told.put(reference.getName(), String.join("; ", Texts.values(computer, reference).stream().map(o -> Texts.name((EObject) o))
                    .toList()));
        }
        told.put("group", path(computer.eContainer()).replaceFirst("/$", ""));
        return told;
    }
}
