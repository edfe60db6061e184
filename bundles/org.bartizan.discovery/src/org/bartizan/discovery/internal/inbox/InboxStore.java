// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.inbox;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.bartizan.api.AddressText;
import org.bartizan.api.BartizanException;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.internal.inbox.InboxCodec.Step;
import org.bartizan.journal.Journal;
import org.bartizan.journal.JournalKind;
import org.bartizan.journal.Records;
import org.slf4j.LoggerFactory;

/** The entries of the inbox by name, ignoring case, in memory and in a journal. Safe for use by several threads. */
final class InboxStore implements AutoCloseable {

    /** The most entries; computers that are found beyond are not taken in. */
    static final int MOST = 100_000;

    private static final JournalKind KIND = new JournalKind("org.bartizan.discovery.inbox", 1, 4096);
    private static final int SLACK = 1_000;

    private final Journal journal;
    private final Map<String, InboxEntry> entries = new HashMap<>();

    InboxStore(Path directory) {
        journal = Journal.open(directory.resolve("inbox.journal"), KIND);
        journal.warnings().forEach(LoggerFactory.getLogger(InboxStore.class)::warn);
        try (Records records = journal.oldestFirst()) {
            records.forEachRemaining(record -> apply(InboxCodec.decode(record)));
        } catch (UncheckedIOException e) {
            journal.close();
            throw new BartizanException("open the inbox " + journal.file(), "it has a record that makes no sense",
                    "Move the file away to begin with an empty inbox", e);
        }
    }

    private void apply(Step step) {
        if (step.entry() == null) {
            entries.remove(key(step.name()));
        } else {
            entries.put(key(step.name()), step.entry());
        }
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    synchronized List<InboxEntry> all() {
        return List.copyOf(entries.values());
    }

    /** The entry of that name. */
    synchronized Optional<InboxEntry> named(String name) {
        return Optional.ofNullable(entries.get(key(name)));
    }

    /** The entry of that name, or the one with that address. */
    synchronized Optional<InboxEntry> find(String nameOrAddress) {
        InboxEntry named = entries.get(key(nameOrAddress));
        return named != null ? Optional.of(named)
                : entries.values().stream().filter(entry -> AddressText.of(entry.address()).equalsIgnoreCase(nameOrAddress)).findFirst();
    }

    synchronized boolean isFull() {
        return entries.size() >= MOST;
    }

    /** Makes changes durable, then visible. */
    synchronized void change(Collection<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        journal.append(steps.stream().map(InboxCodec::encode).iterator());
        steps.forEach(this::apply);
        if (journal.count() > 2L * entries.size() + SLACK) {
            journal.replaceAll(entries.values().stream().map(Step::put).map(InboxCodec::encode).iterator());
        }
    }

    @Override
    public synchronized void close() {
        journal.close();
    }
}
