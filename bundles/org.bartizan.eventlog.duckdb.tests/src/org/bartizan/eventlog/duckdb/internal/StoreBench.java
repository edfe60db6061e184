// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bartizan.api.Progress;
import org.bartizan.api.event.Event;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.query.QueryText;
import org.bartizan.eventlog.store.Appended;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.Count;
import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.EventStore;
import org.bartizan.eventlog.store.EventStoreProvider;
import org.bartizan.eventlog.store.NewEvent;
import org.bartizan.eventlog.store.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store, and what tests do with it. */
abstract class StoreBench {

    static final Instant NOW = Instant.parse("2026-11-25T16:00:00Z");
    static final ZoneId BOSTON = ZoneId.of("America/New_York");

    @TempDir
    Path folder;

    final EventStoreProvider provider;
    EventStore store;

    StoreBench(EventStoreProvider provider) {
        this.provider = provider;
    }

    @BeforeEach
    void open() {
        store = provider.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    void reopen() {
        store.close();
        store = provider.open(folder);
    }

    static NewEvent found(long key, Instant time, String computer, String risk, String path) {
        return new NewEvent(key, true, Event.builder(time, 5).computer(computer).risk(risk).path(path).source("classic:real-time").user(
                "lena")
                .actions("clean", "quarantine").message("100% of_it!").original("line " + key).zone(BOSTON).clientId("c1").scanId("7")
                .definitions("20261125.1").build());
    }

    Appended add(NewEvent... events) {
        return store.append(new Batch(List.of(events), Map.of()));
    }

    void some() {
        add(found(1, NOW.minusSeconds(30), "PC-0001", "W32.Changeup", "C:\\temp\\a.exe"), found(2, NOW.minusSeconds(20), "pc-0002",
                "Eicar", "/srv/Größe_1"), found(3, NOW.minusSeconds(10), "PC-0010", "W32.changeup!gen", "C:\\a%b.exe"),
                new NewEvent(4, true, Event.builder(NOW.minus(Duration.ofDays(9)), 7).computer("SRV").source("clamd").build()));
    }

    List<Event> find(String query) {
        return find(QueryText.read(query, NOW, BOSTON), Slice.ALL);
    }

    List<Event> find(EventQuery query, Slice slice) {
        List<Event> events = new ArrayList<>();
        try (EventCursor cursor = store.find(query, slice, Progress.NONE)) {
            cursor.forEachRemaining(each -> events.add(each.event()));
        }
        return events;
    }

    String computers(String query) {
        return String.join(" ", find(query).stream().map(Event::computer).toList());
    }

    List<Count> counts(String query) {
        return store.counts(QueryText.read(query, NOW, BOSTON), Progress.NONE);
    }

    /** Progress that can be cancelled. */
    static final class Cancelled implements Progress {

        private volatile boolean cancelled;

        void cancel() {
            cancelled = true;
        }

        @Override
        public void begin(String task, long total) {
            // nobody looks
        }

        @Override
        public void worked(long amount) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
