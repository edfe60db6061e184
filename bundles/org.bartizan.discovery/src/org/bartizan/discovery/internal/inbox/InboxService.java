// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.Outcome;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.api.observed.Observation;
import org.bartizan.api.observed.ObservedState;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.Inbox;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.Target;
import org.bartizan.discovery.internal.Changes;
import org.bartizan.discovery.internal.Observations;
import org.bartizan.discovery.internal.inbox.InboxCodec.Step;
import org.bartizan.fleet.Fleet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The inbox in the data directory. */
@Component(service = {Inbox.class, InboxService.class})
public final class InboxService implements Inbox {

    private final InboxStore store;
    private final Guard guard;
    private final Fleet fleet;
    private final ObservedState observed;
    private final InstantSource clock;
    private final Changes changes = new Changes("inbox changes");

    /**
     * Called by the framework.
     *
     * @param fleet null when there is none, so that nothing can be approved
     * @param observed null when there is none, so that what was found is not kept of approved computers
     */
    @Activate
    public InboxService(@Reference DataDirectory data, @Reference Guard guard,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Fleet fleet,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ObservedState observed) {
        this(data, guard, fleet, observed, InstantSource.system());
    }

    /** With a clock. */
    public InboxService(DataDirectory data, Guard guard, Fleet fleet, ObservedState observed, InstantSource clock) {
        this.guard = guard;
        this.store = new InboxStore(data.of("discovery"));
        this.fleet = fleet;
        this.observed = observed;
        this.clock = clock;
    }

    /** Closes the files; every later change fails. */
    @Deactivate
    public void close() {
        changes.close();
        store.close();
    }

    @Override
    public List<InboxEntry> list(boolean ignored) {
        return store.all().stream().filter(entry -> ignored || !entry.ignored())
                .sorted(Comparator.comparing(InboxEntry::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /** The entry of that name or address. */
    public Optional<InboxEntry> find(String nameOrAddress) {
        return store.find(nameOrAddress);
    }

    @Override
    public List<Outcome<String>> approve(List<String> names, Target target, String author) {
        if (fleet == null || !fleet.exists()) {
            throw new BartizanException("approve computers", "there is no organisation that they could become part of",
                    "Create or open an organisation first");
        }
        Map<String, Optional<InboxEntry>> wanted = new LinkedHashMap<>();
        names.forEach(name -> wanted.putIfAbsent(name, store.find(name)));
        List<Outcome<String>> outcomes = new Approval(wanted, target).in(fleet, author);
        List<Observation> observations = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Outcome<String> outcome : outcomes) {
            if (outcome instanceof Outcome.Done<String>(String name, String id)) {
                InboxEntry entry = wanted.get(name).orElseThrow();
                steps.add(Step.remove(entry.name()));
                observations.addAll(Observations.of(id, entry.address(), entry.product(), entry.version(), entry.lastSeen()));
            }
        }
        change(steps);
        if (observed != null && !observations.isEmpty()) {
            observed.record(observations);
        }
        return outcomes;
    }

    @Override
    public List<Outcome<InboxEntry>> ignore(List<String> names, boolean ignored) {
        guard.require(ignored ? "ignore computers" : "bring ignored computers back", Right.DISCOVERY, Place.ANYWHERE);
        List<Outcome<InboxEntry>> outcomes = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (String name : names) {
            Optional<InboxEntry> found = store.find(name);
            found.ifPresentOrElse(old -> {
                InboxEntry entry = new InboxEntry(old.name(), old.address(), old.role(), old.product(), old.version(), old.firstSeen(),
                        old.lastSeen(), ignored);
                steps.add(Step.put(entry));
                outcomes.add(new Outcome.Done<>(name, entry));
            }, () -> outcomes.add(new Outcome.Failed<>(name, "The inbox has no such computer.")));
        }
        change(steps);
        return outcomes;
    }

    /**
     * Takes in what a discovery found: unknown computers come into the inbox or are refreshed there, known ones leave it.
     *
     * @return how many are new
     */
    public int take(Collection<Found> computers) {
        Map<String, Step> steps = new LinkedHashMap<>();
        int fresh = 0;
        for (Found found : computers) {
            Optional<InboxEntry> old = store.named(found.name());
            if (found.known()) {
                old.ifPresent(entry -> steps.put(InboxStore.key(entry.name()), Step.remove(entry.name())));
            } else if (old.isPresent() || !store.isFull()) {
                boolean first = steps.put(InboxStore.key(found.name()), Step.put(entry(found, old))) == null;
                fresh += first && old.isEmpty() ? 1 : 0;
            }
        }
        change(List.copyOf(steps.values()));
        return fresh;
    }

    private InboxEntry entry(Found found, Optional<InboxEntry> old) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        return new InboxEntry(old.map(InboxEntry::name).orElse(found.name()), found.address(), found.role(), found.product(), found
                .version(),
                old.map(InboxEntry::firstSeen).orElse(now), now, old.map(InboxEntry::ignored).orElse(false));
    }

    private void change(Collection<Step> steps) {
        if (!steps.isEmpty()) {
            store.change(steps);
            changes.fire();
        }
    }

    @Override
    public AutoCloseable onChange(Runnable changed) {
        return changes.add(changed);
    }
}
