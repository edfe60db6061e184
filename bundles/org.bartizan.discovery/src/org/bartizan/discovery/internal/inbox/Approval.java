// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bartizan.api.Outcome;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.Target;
import org.bartizan.discovery.internal.run.KnownComputers;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.InvalidChangeException;
import org.bartizan.model.Organization;

/** Puts entries of the inbox into the organisation, all in one transaction. Used once. */
final class Approval {

    private final Map<String, Optional<InboxEntry>> wanted;
    private final Target target;
    private List<Outcome<String>> outcomes = List.of();

    /** @param wanted what was asked for, in order, with the entry of each */
    Approval(Map<String, Optional<InboxEntry>> wanted, Target target) {
        this.wanted = new LinkedHashMap<>(wanted);
        this.target = target;
    }

    /** Does it, and tells for each name how it went. */
    List<Outcome<String>> in(Fleet fleet, String author) {
        try {
            fleet.execute(label(), author, organization -> outcomes = approve(organization));
            return outcomes;
        } catch (InvalidChangeException e) {
            return outcomes.stream().map(outcome -> outcome instanceof Outcome.Done<String> done
                    ? new Outcome.Failed<String>(done.computer(), e.getMessage()) : outcome).toList();
        }
    }

    private String label() {
        List<String> names = wanted.values().stream().flatMap(Optional::stream).map(InboxEntry::name).toList();
        return names.size() == 1 ? "Approve " + names.getFirst() : "Approve " + names.size() + " computers";
    }

    private List<Outcome<String>> approve(Organization organization) {
        Optional<Destination> destination = Destination.of(organization, target);
        KnownComputers known = KnownComputers.of(organization);
        List<Outcome<String>> results = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        wanted.forEach((name, entry) -> {
            String refusal = refusal(entry, destination.isPresent(), known, taken);
            if (refusal == null) {
                taken.add(InboxStore.key(entry.get().name()));
                results.add(new Outcome.Done<>(name, destination.get().take(entry.get(), organization)));
            } else {
                results.add(new Outcome.Failed<>(name, refusal));
            }
        });
        return results;
    }

    private static String refusal(Optional<InboxEntry> entry, boolean there, KnownComputers known, List<String> taken) {
        if (entry.isEmpty()) {
            return "The inbox has no such computer. Run a discovery, or look at the list of the inbox.";
        }
        if (!there) {
            return "The organisation has no such group any more. Choose another one.";
        }
        String name = entry.get().name();
        if (known.has(name)) {
            return "The organisation has a computer named " + name + " already. Rename that one, or ignore this one.";
        }
        if (taken.contains(InboxStore.key(name))) {
            return "It was named twice.";
        }
        return null;
    }
}
