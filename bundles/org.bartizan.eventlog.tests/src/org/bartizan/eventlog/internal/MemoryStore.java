// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.eventlog.internal.export.EventFields;
import org.bartizan.eventlog.query.Condition;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.query.Field;
import org.bartizan.eventlog.query.Operator;
import org.bartizan.eventlog.store.Appended;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.Count;
import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.EventStore;
import org.bartizan.eventlog.store.EventStoreProvider;
import org.bartizan.eventlog.store.NewEvent;
import org.bartizan.eventlog.store.Slice;
import org.bartizan.eventlog.store.StoreState;
import org.bartizan.eventlog.store.StoredEvent;

/** A store in memory, newest first, that can be held up and can refuse events; it knows =, ~ (a part of the text) and and. */
public final class MemoryStore implements EventStore, EventStoreProvider {

    private final Set<Long> keys = new HashSet<>();
    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Semaphore gate = new Semaphore(Integer.MAX_VALUE / 2);
    private volatile int batches;
    private volatile boolean closed;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public EventStore open(Path folder) {
        closed = false;
        return this;
    }

    /** From now on, a batch is written only when {@link #letGo} was called for it. */
    public void hold() {
        gate.drainPermits();
    }

    public void letGo(int count) {
        gate.release(count);
    }

    @Override
    public Appended append(Batch batch) {
        gate.acquireUninterruptibly();
        synchronized (this) {
            batches++;
            if (batch.events().stream().anyMatch(each -> each.event().risk().equals("poison"))) {
                throw new BartizanException("change the event log", "it is poisoned", "");
            }
            Set<Long> present = new HashSet<>();
            Set<Long> seen = new HashSet<>();
            int added = 0;
            for (NewEvent event : batch.events()) {
                if (keys.contains(event.key()) && !seen.contains(event.key())) {
                    present.add(event.key());
                } else if (seen.add(event.key())) {
                    keys.add(event.key());
                    events.add(new StoredEvent(events.size() + 1L, event.event()));
                    added++;
                }
            }
            bookmarks.putAll(batch.bookmarks());
            return new Appended(added, present);
        }
    }

    public int batches() {
        return batches;
    }

    public boolean closed() {
        return closed;
    }

    @Override
    public synchronized Optional<String> bookmark(String id) {
        return Optional.ofNullable(bookmarks.get(id));
    }

    private synchronized List<StoredEvent> matching(EventQuery query) {
        return events.stream().filter(each -> holds(query.condition(), each)).filter(each -> query.since() == null || !each.event().time()
                .isBefore(query.since())).toList();
    }

    private static boolean holds(Condition condition, StoredEvent event) {
        return switch (condition) {
            case Condition.And and -> and.parts().stream().allMatch(part -> holds(part, event));
            case Condition.Compare compare -> {
                Object value = EventFields.value(event.event(), compare.field());
                yield compare.operator() == Operator.LIKE ? ((String) value).contains((String) compare.value())
                        : compare.field() == Field.EVENT ? compare.value().equals(((Number) value).longValue()) : compare.value().equals(
                                value);
            }
            default -> throw new UnsupportedOperationException(condition.toString());
        };
    }

    @Override
    public EventCursor find(EventQuery query, Slice slice, Progress progress) {
        Comparator<StoredEvent> byTime = Comparator.comparing((StoredEvent each) -> each.event().time()).thenComparing(
                StoredEvent::sequence);
        boolean ascending = !query.order().isEmpty() && !query.order().getFirst().descending();
        Iterator<StoredEvent> found = matching(query).stream().filter(each -> each.sequence() > slice.after()).sorted(ascending ? byTime
                : byTime.reversed()).skip(slice.offset()).limit(query.limit() == 0 ? Long.MAX_VALUE : query.limit()).toList().iterator();
        return new EventCursor() {
            @Override
            public boolean hasNext() {
                return found.hasNext();
            }

            @Override
            public StoredEvent next() {
                return found.next();
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Override
    public long count(EventQuery query, Progress progress) {
        return matching(query).size();
    }

    @Override
    public List<Count> counts(EventQuery query, Progress progress) {
        Map<Object, Long> counts = new HashMap<>();
        matching(query).forEach(each -> counts.merge(EventFields.value(each.event(), query.counting().fields().getFirst()), 1L, Long::sum));
        return counts.entrySet().stream().map(each -> new Count(null, List.of(each.getKey()), each.getValue())).toList();
    }

    @Override
    public synchronized StoreState state() {
        List<Instant> times = events.stream().map(each -> each.event().time()).sorted().toList();
        return times.isEmpty() ? new StoreState(0, 0, null, null) : new StoreState(times.size(), times.size() * 100L, times.getFirst(),
                times
                        .getLast());
    }

    @Override
    public synchronized long lastSequence() {
        return events.size();
    }

    @Override
    public synchronized long removeBefore(Instant time) {
        int before = events.size();
        events.removeIf(each -> each.event().time().isBefore(time));
        return before - events.size();
    }

    @Override
    public synchronized long shrinkTo(long bytes) {
        int before = events.size();
        while (events.size() * 100L > bytes) {
            events.removeFirst();
        }
        return before - events.size();
    }

    @Override
    public void close() {
        closed = true;
    }
}
