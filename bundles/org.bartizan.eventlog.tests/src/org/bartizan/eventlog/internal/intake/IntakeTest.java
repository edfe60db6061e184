// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.event.Category;
import org.bartizan.api.event.Event;
import org.bartizan.eventlog.internal.MemoryStore;
import org.bartizan.eventlog.query.Condition;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.query.Field;
import org.bartizan.eventlog.query.Operator;
import org.bartizan.eventlog.store.Appended;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.NewEvent;
import org.bartizan.eventlog.store.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IntakeTest {

    private final MemoryStore store = new MemoryStore();
    private final Intake intake = new Intake(store, Thread::yield, 10_000);

    @AfterEach
    void close() {
        store.letGo(1_000_000);
        intake.close();
    }

    private static Batch batch(long key, String risk) {
        return new Batch(List.of(event(key, risk)), Map.of());
    }

    private static NewEvent event(long key, String risk) {
        return new NewEvent(key, true, Event.builder(Instant.ofEpochSecond(key), 5).source("syslog").risk(risk).build());
    }

    private List<Event> gaps() {
        List<Event> gaps = new ArrayList<>();
        EventQuery query = new EventQuery(new Condition.Compare(Field.CATEGORY, Operator.EQUAL, Category.GAP), null, null, List.of(), 0,
                null);
        try (EventCursor cursor = store.find(query, Slice.ALL, Progress.NONE)) {
            cursor.forEachRemaining(each -> gaps.add(each.event()));
        }
        return gaps;
    }

    @Test
    void writesALoneEventAtOnce() throws Exception {
        long begin = System.nanoTime();
        assertEquals(new Appended(1, Set.of()), intake.put(batch(1, "X")).get());
        assertTrue(System.nanoTime() - begin < TimeUnit.MILLISECONDS.toNanos(200));
        assertEquals(new Appended(0, Set.of(1L)), intake.put(batch(1, "X")).get());
    }

    @Test
    void writesTogetherWhatWaits() throws Exception {
        store.hold();
        List<CompletableFuture<Appended>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(intake.put(batch(i % 20, "X")));
        }
        store.letGo(1_000);
        int added = 0;
        for (CompletableFuture<Appended> each : all) {
            added += each.get().added();
        }
        assertEquals(20, added);
        assertEquals(20, store.lastSequence());
        assertTrue(store.batches() <= 3, store.batches() + " batches");
    }

    @Test
    void slowsASourceDownThatIsFasterThanTheStore() throws Exception {
        store.hold();
        List<Thread> sources = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int first = i * 100;
            sources.add(Thread.ofVirtual().start(() -> {
                for (int k = first; k < first + 100; k++) {
                    try {
                        intake.put(batch(k, "X"));
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            }));
        }
        sources.getFirst().join(300);
        assertTrue(sources.stream().allMatch(Thread::isAlive), "a source was not slowed down");
        store.letGo(1_000_000);
        for (Thread source : sources) {
            source.join();
        }
        intake.close();
        assertEquals(1_000, store.lastSequence());
    }

    @RepeatedTest(20)
    void tellsHowManyEventsOfASourceThatCannotWaitWereLost() {
        store.hold();
        int taken = 0;
        for (int i = 0; i < 500; i++) {
            taken += intake.offer(event(i, "X")) ? 1 : 0;
        }
        assertTrue(taken > 10 && taken < 100, "took " + taken);
        store.letGo(1_000_000);
        intake.close();
        long told = gaps().stream().mapToLong(gap -> Long.parseLong(gap.message().split(" ")[0])).sum();
        assertEquals(500, taken + told);
        assertEquals("syslog", gaps().getFirst().source());
    }

    @Test
    void keepsWhatIsWrittenTogetherWithSomethingBad() throws Exception {
        store.hold();
        CompletableFuture<Appended> first = intake.put(batch(1, "X"));
        CompletableFuture<Appended> bad = intake.put(batch(2, "poison"));
        CompletableFuture<Appended> last = intake.put(batch(3, "X"));
        store.letGo(1_000);
        assertEquals(1, first.get().added());
        assertEquals(1, last.get().added());
        assertTrue(assertThrows(ExecutionException.class, bad::get).getCause() instanceof BartizanException);
        assertEquals(1, intake.put(batch(4, "X")).get().added());
    }

    @Test
    void takesNothingOnceItIsClosed() throws Exception {
        intake.close();
        assertThrows(ExecutionException.class, () -> intake.put(batch(1, "X")).get());
        assertFalse(intake.offer(event(2, "X")));
        assertThrows(BartizanException.class, () -> intake.run(Thread::yield));
    }

    @Test
    void tellsWhenWorkFails() {
        BartizanException told = assertThrows(BartizanException.class, () -> intake.run(() -> {
            throw new BartizanException("x", "y", "");
        }));
        assertEquals("Cannot x: y.", told.getMessage());
    }
}
