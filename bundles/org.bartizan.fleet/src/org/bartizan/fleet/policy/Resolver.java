// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.model.Client;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScanCoverage;
import org.bartizan.model.Server;

/**
 * Finds out what holds for computers, by the rule that the package tells. For one thread and one state of the organisation, so to be used within
 * a single read. What it found for a group it keeps, so that all computers together cost one walk, and those that set nothing of their own
 * cost next to nothing.
 */
public final class Resolver {

    /** What holds at a level: for everything in it, for its clients, and for its servers. */
    private record Held(Origin origin, EffectivePolicy all, EffectivePolicy clients, EffectivePolicy servers) {

        static Held of(Origin origin, EffectivePolicy all) {
            return new Held(origin, all, all.with(ScanCoverage.CLIENTS), all.with(ScanCoverage.SERVERS));
        }

        EffectivePolicy at(Level level) {
            return level.compareTo(Level.CLIENT_GROUP) < 0 ? all : clients;
        }
    }

    private final Instant at;
    private final Sections sections = new Sections();
    private final Map<PolicyHolder, Held> groups = new IdentityHashMap<>();

    /** As of now: policies that have expired by now do not count. */
    public Resolver() {
        this(Instant.now());
    }

    /** As of a time: policies that have expired by then do not count. */
    public Resolver(Instant at) {
        this.at = at;
    }

    /**
     * What holds at an organisation, a group or a client. Groups see the scans of all computers that are in them.
     *
     * @param holder a part of an organisation
     */
    public EffectivePolicy of(PolicyHolder holder) {
        if (holder instanceof Client client) {
            return client(client);
        }
        Held held = group(holder);
        return held.at(held.origin.level());
    }

    /** What holds for a server, which is what its server group has. */
    public EffectivePolicy of(Server server) {
        return server.eContainer() instanceof PolicyHolder group ? group(group).servers : untouched();
    }

    private EffectivePolicy client(Client client) {
        Held above = client.eContainer() instanceof PolicyHolder group ? group(group) : null;
        if (above != null && client.getPolicy() == null && !schedules(client)) {
            return above.clients;
        }
        return step(client, above, origin(client, above)).with(ScanCoverage.CLIENTS);
    }

    private Held group(PolicyHolder group) {
        Held known = groups.get(group);
        if (known != null) {
            return known;
        }
        Held above = group.eContainer() instanceof PolicyHolder outer ? group(outer) : null;
        Origin origin = origin(group, above);
        Held held = Held.of(origin, step(group, above, origin));
        groups.put(group, held);
        return held;
    }

    private EffectivePolicy untouched() {
        return new EffectivePolicy(sections.all(), List.of());
    }

    private EffectivePolicy step(PolicyHolder holder, Held above, Origin here) {
        EffectivePolicy outer = above == null ? untouched() : above.all;
        SectionState[] states = holder.getPolicy() == null ? outer.sections() : settings(holder.getPolicy(), outer.sections(), here);
        List<ScanState> scans = schedules(holder) ? ScanState.at(outer.allScans(), holder.getScheduledScans(), here) : outer.allScans();
        return states == outer.sections() && scans == outer.allScans() ? outer : new EffectivePolicy(states, scans);
    }

    private SectionState[] settings(Policy policy, SectionState[] outer, Origin here) {
        boolean expired = expired(policy, at);
        SectionState[] states = outer;
        for (PolicySection section : policy.getSections()) {
            int place = sections.place(section.eClass());
            SectionState before = place < states.length ? states[place] : sections.untouched(place);
            SectionState after = before.at(section, here, expired);
            if (after != before) {
                states = states == outer || place >= states.length ? copy(states) : states;
                states[place] = after;
            }
        }
        return states;
    }

    private SectionState[] copy(SectionState[] states) {
        SectionState[] copy = sections.all();
        System.arraycopy(states, 0, copy, 0, states.length);
        return copy;
    }

    /** Whether a policy has expired by a time. */
    public static boolean expired(Policy policy, Instant at) {
        return policy.isSetExpires() && policy.getExpires() != null && !at.isBefore(policy.getExpires());
    }

    // Asking for the list would make one for each of 100,000 clients.
    private static boolean schedules(PolicyHolder holder) {
        return holder.eIsSet(FleetPackage.Literals.POLICY_HOLDER__SCHEDULED_SCANS);
    }

    private static Origin origin(PolicyHolder holder, Held above) {
        boolean outermost = above == null || above.origin.level() == Level.ORGANIZATION;
        String name = String.valueOf(holder.getName());
        return new Origin(Level.of(holder), holder.getId(), outermost ? name : above.origin.path() + "/" + name);
    }
}
