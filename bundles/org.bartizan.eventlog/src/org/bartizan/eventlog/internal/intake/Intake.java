// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.BartizanException;
import org.bartizan.api.event.Event;
import org.bartizan.eventlog.store.Appended;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.EventStore;
import org.bartizan.eventlog.store.NewEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes batches from many threads and writes them on one. Safe for use by several threads. */
public final class Intake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    /** In characters: about 64 MB. */
    private static final long CAPACITY = 32L << 20;
    private static final int FIXED_COST = 200;
    private static final int MOST_EVENTS = 60_000;
    private static final Entry END = new Entry(null, null, 0, null);

    private final EventStore store;
    private final Runnable changed;
    private final Room room;
    private final Gaps gaps = new Gaps();
    private final List<NewEvent> untold = new ArrayList<>();
    private final LinkedBlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::write, "event-log-writer");
    private volatile boolean closed;

    /** @param changed called after events were added, on the thread that writes */
    public Intake(EventStore store, Runnable changed) {
        this(store, changed, CAPACITY);
    }

    Intake(EventStore store, Runnable changed, long capacity) {
        this.store = store;
        this.changed = changed;
        room = new Room(capacity);
        thread.setDaemon(true);
        thread.start();
    }

    /** How much room an event needs, in characters. */
    public static long cost(Event event) {
        return FIXED_COST + event.original().length() + event.message().length() + event.path().length();
    }

    private static long cost(Batch batch) {
        return batch.events().stream().mapToLong(each -> cost(each.event())).sum();
    }

    /** Gives a batch, waiting until there is room; completed when it is durable. */
    public CompletableFuture<Appended> put(Batch batch) throws InterruptedException {
        long cost = cost(batch);
        room.take(cost);
        return queued(new Entry(batch, null, cost, new CompletableFuture<>()));
    }

    /** Gives a single event if there is room; otherwise counts it. */
    public boolean offer(NewEvent event) {
        long cost = cost(event.event());
        if (closed || !room.offer(cost)) {
            gaps.count(event.event().source());
            return false;
        }
        queued(new Entry(new Batch(List.of(event), Map.of()), null, cost, new CompletableFuture<>()));
        return true;
    }

    /** Runs something that changes the store, between batches. */
    public void run(Runnable work) {
        try {
            queued(new Entry(null, work, 0, new CompletableFuture<>())).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof BartizanException told ? told : e;
        }
    }

    private CompletableFuture<Appended> queued(Entry entry) {
        // Nothing may be queued behind the end, where nobody takes it.
        synchronized (queue) {
            if (closed) {
                room.free(entry.cost());
                return CompletableFuture.failedFuture(new BartizanException("change the event log", "it is being closed", ""));
            }
            queue.add(entry);
        }
        return entry.acknowledged();
    }

    private void write() {
        boolean more = true;
        while (more) {
            try {
                Entry first = queue.poll(1, TimeUnit.SECONDS);
                List<Entry> together = new ArrayList<>();
                Entry next = first == null ? null : gather(first, together);
                if (!together.isEmpty()) {
                    append(together);
                }
                // What was lost while that was written is told even when it was the last.
                if (!gaps.isEmpty() || !untold.isEmpty()) {
                    append(List.of());
                }
                more = next == null || work(next);
            } catch (InterruptedException e) {
                LOG.warn("The writer of the event log goes on although it was interrupted");
            }
        }
    }

    /** Takes what waits, up to something that is no batch, which is returned. */
    private Entry gather(Entry first, List<Entry> together) {
        int events = 0;
        for (Entry entry = first; entry != null; entry = queue.poll()) {
            if (entry.batch() == null) {
                return entry;
            }
            together.add(entry);
            events += entry.batch().events().size();
            if (events >= MOST_EVENTS) {
                return null;
            }
        }
        return null;
    }

    /** Whether there is more to come. */
    private boolean work(Entry entry) {
        if (entry == END) {
            return false;
        }
        try {
            entry.work().run();
            entry.acknowledged().complete(null);
        } catch (RuntimeException e) {
            entry.acknowledged().completeExceptionally(e);
        }
        return true;
    }

    private void append(List<Entry> entries) {
        boolean again = !untold.isEmpty();
        if (!again) {
            untold.addAll(gaps.take());
        }
        try {
            write(entries, untold);
            untold.clear();
        } catch (RuntimeException e) {
            if (!again) {
                untold.forEach(gap -> LOG.error("{} ({}); this is told in the event log when it can be", gap.event().message(), gap.event()
                        .source()));
            }
            singly(entries, e);
        } finally {
            entries.forEach(each -> room.free(each.cost()));
        }
        changed.run();
    }

    /** One bad batch is no reason to lose those that happen to be written with it. */
    private void singly(List<Entry> entries, RuntimeException failure) {
        if (entries.size() <= 1) {
            entries.forEach(each -> each.acknowledged().completeExceptionally(failure));
            return;
        }
        for (Entry entry : entries) {
            try {
                write(List.of(entry), List.of());
            } catch (RuntimeException e) {
                entry.acknowledged().completeExceptionally(e);
            }
        }
    }

    private void write(List<Entry> entries, List<NewEvent> lost) {
        List<NewEvent> events = new ArrayList<>(lost);
        Map<String, String> bookmarks = new HashMap<>();
        entries.forEach(each -> {
            events.addAll(each.batch().events());
            bookmarks.putAll(each.batch().bookmarks());
        });
        Appended appended = store.append(new Batch(events, bookmarks));
        Set<Long> seen = new HashSet<>();
        entries.forEach(each -> each.acknowledge(appended.present(), seen));
    }

    /** Writes what waits, and takes nothing more. */
    @Override
    public void close() {
        synchronized (queue) {
            if (closed) {
                return;
            }
            closed = true;
            queue.add(END);
        }
        boolean interrupted = false;
        while (thread.isAlive() && thread != Thread.currentThread()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
