// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.eventlog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.bartizan.msrpc.Computers;
import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The event logs of a real server. */
@Timeout(60)
class EventLogTest {

    private static final int EVENTS = 700;
    private static final long NOW = Instant.now().getEpochSecond();

    private static SambaComputer computer;
    private static SmbSession session;

    @BeforeAll
    static void start() throws IOException, RpcException {
        computer = SambaComputer.start("EVENTS");
        StringBuilder records = new StringBuilder();
        for (int i = 1; i <= EVENTS; i++) {
            records.append("LEN: 0\nRS1: 1699505740\nRCN: 0\nTMG: %d\nTMW: %d\nEID: %d\nETP: %s\nECT: 3\nRS2: 0\nCRN: 0\nUSL: 0\n"
                    .formatted(NOW
                            - EVENTS + i, NOW - EVENTS + i, 0x40000000 + i % 100, i % 3 == 0 ? "ERROR" : "INFO"));
            records.append("SRC: Scanner\nSRN: PC1\nSTR: event %d\nSTR: of %d\nDAT: data %d\n\n".formatted(i, EVENTS, i));
        }
        computer.writeEvents("Application", records.toString());
        session = Computers.administrator(computer);
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
        computer.close();
    }

    private static List<EventRecord> read(Direction direction, long from, int most) throws RpcException {
        List<EventRecord> events = new ArrayList<>();
        try (EventLog log = EventLog.open(session, "Application")) {
            log.read(direction, from, event -> {
                events.add(event);
                return events.size() < most;
            });
        }
        return events;
    }

    private static List<Long> numbers(List<EventRecord> events) {
        return events.stream().map(EventRecord::number).toList();
    }

    @Test
    void countsEvents() throws RpcException {
        try (EventLog log = EventLog.open(session, "Application"); EventLog empty = EventLog.open(session, "System")) {
            assertEquals(EVENTS, log.count());
            assertEquals(1, log.oldest());
            assertEquals(0, empty.count());
            empty.read(Direction.FORWARDS, event -> {
                throw new IllegalStateException("an event of an empty log: " + event);
            });
        }
    }

    @Test
    void readsAllOfThemBothWays() throws RpcException {
        List<Long> all = LongStream.rangeClosed(1, EVENTS).boxed().toList();
        try (EventLog log = EventLog.open(session, "Application")) {
            List<EventRecord> forwards = new ArrayList<>();
            log.read(Direction.FORWARDS, forwards::add);
            assertEquals(all, numbers(forwards));
            List<EventRecord> backwards = new ArrayList<>();
            log.read(Direction.BACKWARDS, backwards::add);
            assertEquals(all.reversed(), numbers(backwards));
            assertEquals(forwards, backwards.reversed());
        }
    }

    @Test
    void understandsAnEvent() throws RpcException {
        EventRecord event = read(Direction.FORWARDS, 42, 1).getFirst();
        assertEquals(42, event.number());
        assertEquals(0x40000000L + 42, event.id());
        assertEquals(42, event.code());
        assertEquals(EventRecord.Type.ERROR, event.type());
        assertEquals(3, event.category());
        assertEquals(Instant.ofEpochSecond(NOW - EVENTS + 42), event.generated());
        assertEquals(event.generated(), event.written());
        assertEquals("Scanner", event.source());
        assertEquals("PC1", event.computer());
        assertEquals(List.of("event 42", "of " + EVENTS), event.strings());
        assertArrayEquals("data 42".getBytes(), event.data());
        assertEquals(Optional.empty(), event.user());
    }

    @Test
    void readsFromAnyEventOn() throws RpcException {
        assertEquals(List.of(100L, 101L, 102L), numbers(read(Direction.FORWARDS, 100, 3)));
        assertEquals(List.of(100L, 99L, 98L), numbers(read(Direction.BACKWARDS, 100, 3)));
        assertEquals(EVENTS, read(Direction.FORWARDS, 0, Integer.MAX_VALUE).size());
        assertEquals(EVENTS, read(Direction.BACKWARDS, Long.MAX_VALUE, Integer.MAX_VALUE).size());
        assertEquals(List.of(), read(Direction.FORWARDS, EVENTS + 1, 1));
        assertEquals(List.of(), read(Direction.BACKWARDS, 0, 1));
    }

    @Test
    void saysThatALogIsNotThere() {
        RpcException thrown = assertThrows(RpcException.class, () -> EventLog.open(session, "Nothing"));
        assertEquals(Reason.NOT_FOUND, thrown.reason(), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("Nothing"), thrown.getMessage());
    }
}
