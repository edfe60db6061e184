// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.bartizan.api.Progress;
import org.bartizan.api.event.Event;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.EventStore;
import org.bartizan.eventlog.store.NewEvent;
import org.bartizan.eventlog.store.Slice;

/**
 * Loads everything, waits to be told a folder and the number of the last event that was acknowledged, tells what the store holds, and adds
 * numbered events from the one after, telling what is acknowledged, until it is killed.
 */
public final class KilledWriter {

    static final int LARGEST = 3_000;

    private static final int CHECKPOINT_EVERY = 7;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private KilledWriter() {
    }

    public static void main(String[] arguments) throws Exception {
        new Database(null, true).close();
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
        Path folder = Path.of(input.readLine());
        long next = Long.parseLong(input.readLine()) + 1;
        Thread.ofPlatform().daemon().start(() -> endWith(input));
        Random random = new Random();
        EventStore store = new DuckProvider().open(folder);
        System.out.println("has " + tell(store));
        for (int batch = 1;; batch++) {
            List<NewEvent> events = new ArrayList<>();
            for (int i = random.nextBoolean() ? 1 : random.nextInt(LARGEST); i > 0; i--) {
                events.add(event(next++));
            }
            store.append(new Batch(events, Map.of("last", Long.toString(next - 1))));
            System.out.println("ack " + (next - 1));
            if (batch % CHECKPOINT_EVERY == 0) {
                store.shrinkTo(Long.MAX_VALUE);
            }
        }
    }

    /** Nobody is left to kill this when the test itself was killed. */
    private static void endWith(BufferedReader input) {
        try {
            input.read();
        } catch (IOException e) {
            System.err.println(e);
        }
        Runtime.getRuntime().halt(1);
    }

    private static NewEvent event(long number) {
        return new NewEvent(number * SPREAD, true, Event.builder(Instant.ofEpochSecond(number), 5).message(Long.toString(number)).build());
    }

    /** How many events there are, how many different ones, the largest number and the bookmark. */
    private static String tell(EventStore store) {
        Set<Long> numbers = new HashSet<>();
        long count = 0;
        long largest = 0;
        try (EventCursor cursor = store.find(EventQuery.ALL, Slice.ALL, Progress.NONE)) {
            for (; cursor.hasNext(); count++) {
                long number = Long.parseLong(cursor.next().event().message());
                numbers.add(number);
                largest = Math.max(largest, number);
            }
        }
        return count + " " + numbers.size() + " " + largest + " " + store.bookmark("last").orElse("0");
    }
}
