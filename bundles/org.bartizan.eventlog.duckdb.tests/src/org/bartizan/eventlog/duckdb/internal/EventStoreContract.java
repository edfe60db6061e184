// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.bartizan.api.Progress;
import org.bartizan.api.event.Event;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.query.QueryText;
import org.bartizan.eventlog.store.Appended;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.Count;
import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.EventStoreProvider;
import org.bartizan.eventlog.store.NewEvent;
import org.bartizan.eventlog.store.Slice;
import org.bartizan.eventlog.store.StoreState;
import org.junit.jupiter.api.Test;

/** What every store has to do. */
abstract class EventStoreContract extends StoreBench {

    EventStoreContract(EventStoreProvider provider) {
        super(provider);
    }

    @Test
    void givesBackWhatItGot() {
        NewEvent event = found(1, NOW.plusNanos(123_456_000), "PC", "X", "C:\\a 'b' \"c\"; DROP TABLE event");
        NewEvent odd = new NewEvent(2, true, Event.builder(Instant.parse("1969-12-31T23:59:59.999999Z"), -3).original("é\n\t\r,😀")
                .build());
        assertEquals(2, add(event, odd).added());
        reopen();
        assertEquals(List.of(event.event(), odd.event()), find(""));
    }

    @Test
    void addsNothingTwice() {
        some();
        Appended again = add(found(1, NOW.minusSeconds(30), "PC-0001", "W32.Changeup", "C:\\temp\\a.exe"), found(9, NOW, "NEW", "X", "f"),
                found(9, NOW, "NEW", "X", "f"));
        assertEquals(new Appended(1, Set.of(1L)), again);
        assertEquals(5, store.count(EventQuery.ALL, Progress.NONE));
        // The same line, read in another zone.
        assertEquals(0, add(found(9, NOW.plus(Duration.ofHours(26)), "NEW", "X", "f")).added());
        assertEquals(1, add(found(9, NOW.plus(Duration.ofHours(80)), "OTHER", "X", "f")).added());
        assertEquals(0, store.append(new Batch(List.of(new NewEvent(4, false, Event.builder(Instant.EPOCH, 7).build())), Map.of()))
                .added());
    }

    @Test
    void keepsBookmarksWithTheEventsTheyBelongTo() {
        assertTrue(store.bookmark("a").isEmpty());
        store.append(new Batch(List.of(), Map.of("a", "1", "b", "x'y")));
        store.append(new Batch(List.of(found(1, NOW, "PC", "X", "f")), Map.of("a", "2")));
        reopen();
        assertEquals("2", store.bookmark("a").orElseThrow());
        assertEquals("x'y", store.bookmark("b").orElseThrow());
        assertEquals(1, store.lastSequence());
    }

    @Test
    void comparesTextAsPeopleDo() {
        some();
        assertEquals("PC-0010 pc-0002 PC-0001", computers("computer ~ \"PC-00*\""));
        assertEquals("PC-0010 PC-0001", computers("risk ~ changeup"));
        assertEquals("PC-0001", computers("risk = \"w32.CHANGEUP\""));
        assertEquals("pc-0002", computers("computer = PC-0002"));
        assertEquals("pc-0002", computers("path ~ \"*größe_1\""));
        assertEquals("", computers("path ~ \"*größeX1\""));
        assertEquals("PC-0010", computers("path ~ \"a%b\""));
        assertEquals("PC-0001", computers("path ~ \"c:\\temp\\*\""));
        assertEquals("PC-0010 pc-0002 PC-0001", computers("message ~ \"100% of_it!\""));
        assertEquals("PC-0010", computers("any ~ \"changeup!g\""));
        assertEquals("SRV", computers("any !~ lena"));
        assertEquals("PC-0001", computers("path ~ \"?:\\temp\\?.exe\""));
        assertEquals("pc-0002 SRV", computers("computer in (srv, PC-0002, nobody)"));
        assertEquals("PC-0010 PC-0001", computers("computer not in (srv, PC-0002, nobody)"));
    }

    @Test
    void comparesNumbersTimesAndConstants() {
        some();
        assertEquals("SRV", computers("event = 7"));
        assertEquals("SRV", computers("event > 5 and event <= 7"));
        assertEquals("PC-0010 pc-0002 PC-0001", computers("event in (5, 17) since 7d"));
        assertEquals("SRV", computers("until 7d"));
        assertEquals("PC-0010", computers("time >= 15s"));
        assertEquals("PC-0010 pc-0002 PC-0001", computers("severity >= warning"));
        assertEquals("SRV", computers("category = definitions"));
        assertEquals("SRV", computers("not category = infection"));
        assertEquals("PC-0010 SRV", computers("event = 7 or event = 5 and risk ~ gen"));
    }

    @Test
    void sortsAndCuts() {
        some();
        assertEquals("SRV PC-0001 pc-0002 PC-0010", computers("order by time asc"));
        assertEquals("PC-0010 pc-0002", computers("limit 2"));
        assertEquals("SRV PC-0010 pc-0002 PC-0001", computers("order by event desc, time"));
        EventQuery query = QueryText.read("order by time asc limit 2", NOW, BOSTON);
        assertEquals("pc-0002", find(query, new Slice(2, 0)).getFirst().computer());
        assertEquals(List.of("PC-0010"), find(query, new Slice(0, 2)).stream().map(Event::computer).skip(1).toList());
        assertEquals(4, store.count(query, Progress.NONE));
    }

    @Test
    void counts() {
        some();
        assertEquals(List.of(new Count(null, List.of(), 4)), counts("count by 1d").stream().map(Count::count).reduce(Long::sum)
                .map(sum -> new Count(null, List.of(), sum)).stream().toList());
        assertEquals(List.of(5L, 7L), counts("count by event").stream().map(each -> each.values().getFirst()).toList());
        assertEquals(3, counts("risk ~ \"*\" count by severity limit 1").getFirst().count());
        List<Count> days = counts("count by 1d, event");
        assertEquals(Instant.parse("2026-11-16T05:00:00Z"), days.getFirst().begin());
        assertEquals(new Count(Instant.parse("2026-11-25T05:00:00Z"), List.of(5L), 3), days.getLast());
    }

    @Test
    void countsDaysFromMidnightToMidnightAcrossTheEndOfSummer() {
        add(found(1, Instant.parse("2026-11-01T04:00:00Z"), "A", "X", ""), found(2, Instant.parse("2026-11-02T04:59:59Z"), "B", "X", ""),
                found(3, Instant.parse("2026-11-02T05:00:00Z"), "C", "X", ""), found(4, Instant.parse("1969-12-31T12:00:00Z"), "D", "X",
                        ""));
        List<Count> days = counts("since 2026-10-01 count by 1d");
        assertEquals(List.of(new Count(Instant.parse("2026-11-01T04:00:00Z"), List.of(), 2), new Count(Instant.parse(
                "2026-11-02T05:00:00Z"), List.of(), 1)), days);
        assertEquals(Instant.parse("1969-12-31T05:00:00Z"), counts("count by 1d").getFirst().begin());
        assertEquals(Instant.parse("2026-10-26T04:00:00Z"), counts("since 2026-10-01 count by 1w").getFirst().begin());
    }

    @Test
    void forgetsWhatIsOldAndGoesOnCounting() {
        some();
        assertEquals(1, store.removeBefore(NOW.minus(Duration.ofDays(7))));
        assertEquals(0, store.removeBefore(NOW.minus(Duration.ofDays(7))));
        assertEquals(3, store.count(EventQuery.ALL, Progress.NONE));
        assertEquals(3, store.removeBefore(NOW));
        reopen();
        assertEquals(4, store.lastSequence());
        StoreState state = store.state();
        assertEquals(0, state.events());
        assertNull(state.oldest());
    }

    @Test
    void shrinksToASize() {
        for (int i = 0; i < 10; i++) {
            long begin = i * 40_000L;
            store.append(new Batch(LongStream.range(begin, begin + 40_000).mapToObj(n -> found(n * 0x9E3779B97F4A7C15L, NOW.minusSeconds(
                    1_000_000 - n), "PC-" + n % 999, "X", Long.toHexString(n * 0x9E3779B97F4A7C15L))).toList(), Map.of()));
        }
        store.shrinkTo(Long.MAX_VALUE);
        StoreState before = store.state();
        assertEquals(400_000, before.events());
        long removed = store.shrinkTo(before.bytes() / 2);
        StoreState after = store.state();
        assertEquals(before.events(), after.events() + removed);
        assertTrue(removed > 80_000 && after.events() > 40_000, after.toString());
        assertTrue(after.bytes() <= before.bytes() / 2 + (2 << 20), before + " " + after);
        assertEquals(before.newest(), after.newest());
    }

    @Test
    void readsWhileItIsWrittenTo() {
        some();
        try (EventCursor cursor = store.find(EventQuery.ALL, Slice.ALL, Progress.NONE)) {
            cursor.next();
            add(found(10, NOW, "LATER", "X", "f"));
            assertEquals(5, store.count(EventQuery.ALL, Progress.NONE));
            int left = 0;
            for (; cursor.hasNext(); left++) {
                assertTrue(!cursor.next().event().computer().equals("LATER"));
            }
            assertEquals(3, left);
        }
    }

    @Test
    void endsWhatIsReadWhenItIsClosed() {
        store.append(new Batch(LongStream.range(0, 50_000).mapToObj(n -> found(n, NOW.minusSeconds(n), "PC", "X", "f")).toList(), Map
                .of()));
        try (EventCursor cursor = store.find(EventQuery.ALL, Slice.ALL, Progress.NONE)) {
            cursor.next();
            store.close();
            assertThrows(org.bartizan.api.BartizanException.class, () -> cursor.forEachRemaining(each -> {
                assertEquals("PC", each.event().computer());
            }));
        }
        store = provider.open(folder);
        assertEquals(50_000, store.count(EventQuery.ALL, Progress.NONE));
    }

    @Test
    void stopsWhenNobodyWantsIt() {
        some();
        Cancelled cancelled = new Cancelled();
        assertThrows(org.bartizan.api.BartizanException.class, () -> {
            try (EventCursor cursor = store.find(EventQuery.ALL, Slice.ALL, cancelled)) {
                cancelled.cancel();
                cursor.next();
            }
        });
    }
}
