// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.eventlog;

import java.io.IOException;
import java.util.List;

import org.bartizan.msrpc.Computers;
import org.bartizan.msrpc.internal.rpc.Fuzzer;
import org.bartizan.msrpc.internal.rpc.Fuzzer.Work;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever an event log answers, it is understood or refused. */
@Timeout(300)
class EventLogFuzzTest {

    private static final int ROUNDS = 120_000;

    private static final Work COUNT = channel -> {
        try (EventLog log = EventLog.open(channel, "Application")) {
            log.count();
            log.oldest();
        }
    };

    // With a small buffer, because each answer has all of it.
    private static final Work READ = channel -> {
        EventLogCalls calls = new EventLogCalls(channel);
        byte[] log = calls.open("Application");
        for (EventRecord event : calls.read(log, Direction.FORWARDS, 1, 800).events()) {
            event.hashCode();
        }
        calls.close(log);
    };

    @Test
    void survivesAnswersThatAreAlmostRight() throws Exception {
        try (SambaComputer computer = SambaComputer.start("FUZZLOG")) {
            computer.writeEvents("Application", events());
            for (Work work : List.of(COUNT, READ)) {
                Fuzzer fuzzer = new Fuzzer(ROUNDS);
                fuzzer.run(Computers.record(computer, EventLogCalls.PIPE, EventLogCalls.UUID, 0, work), EventLogCalls.UUID, 0, work,
                        ROUNDS);
                fuzzer.requireEffect(ROUNDS);
            }
        }
    }

    private static String events() throws IOException {
        long now = System.currentTimeMillis() / 1000;
        return ("LEN: 0\nRS1: 1699505740\nRCN: 0\nTMG: %d\nTMW: %d\nEID: 5\nETP: ERROR\nECT: 0\nRS2: 0\nCRN: 0\nUSL: 0\nSRC: Scanner\nSRN: PC1\n"
                + "STR: one\nSTR: two\nDAT: some\n\n").formatted(now, now).repeat(3);
    }
}
