// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.observed;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.bartizan.api.DataDirectory;
import org.bartizan.api.observed.Observation;
import org.bartizan.api.observed.ObservedState;
import org.bartizan.journal.Journal;
import org.bartizan.journal.JournalKind;
import org.bartizan.journal.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps observations in {@code observed/observed.log}, rewritten when most of it is out of date. */
@Component(service = ObservedState.class)
public final class ObservedJournal implements ObservedState, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ObservedJournal.class);
    private static final JournalKind KIND = new JournalKind("org.bartizan.fleet.observed", 1, 1 << 17);
    private static final int FEW = 10_000;

    private final Journal journal;
    private final Map<String, Map<String, Observation>> latest = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int live;

    /** Opens the file of a data directory. */
    @Activate
    public ObservedJournal(@Reference DataDirectory directory) {
        Path file = directory.of("observed").resolve("observed.log");
        journal = Journal.open(file, KIND);
        journal.warnings().forEach(LOG::warn);
        try (Records records = journal.oldestFirst()) {
            records.forEachRemaining(r -> keep(ObservedCodec.read(r)));
        }
    }

    @Override
    public void record(Collection<Observation> observations) {
        List<byte[]> records = observations.stream().map(ObservedCodec::write).toList();
        if (records.isEmpty()) {
            return;
        }
        synchronized (this) {
            journal.append(records.iterator());
            observations.forEach(this::keep);
            if (journal.count() > FEW && journal.count() > 4L * live) {
                journal.replaceAll(latest.values().stream().flatMap(m -> m.values().stream()).map(ObservedCodec::write).iterator());
            }
        }
        listeners.forEach(Runnable::run);
    }

    private void keep(Observation observation) {
        Map<String, Observation> of = latest.computeIfAbsent(observation.clientId(), id -> new LinkedHashMap<>(4));
        if (of.put(observation.key(), observation) == null) {
            live++;
        }
    }

    @Override
    public synchronized Map<String, Observation> of(String clientId) {
        return Map.copyOf(latest.getOrDefault(clientId, Map.of()));
    }

    @Override
    public AutoCloseable onChange(Runnable changed) {
        Runnable registered = Objects.requireNonNull(changed)::run;
        listeners.add(registered);
        return () -> listeners.remove(registered);
    }

    @Override
    @Deactivate
    public synchronized void close() {
        journal.close();
    }
}
