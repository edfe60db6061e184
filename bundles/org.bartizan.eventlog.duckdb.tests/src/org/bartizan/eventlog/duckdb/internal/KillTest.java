// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that adds events at random moments: no acknowledged event is lost, and none is there twice. */
@Timeout(600)
class KillTest {

    private static final int ROUNDS = 50;
    private static final int AHEAD = 2;
    private static final int LONGEST = 150;

    @TempDir
    Path folder;

    private final Deque<Process> ready = new ArrayDeque<>();
    private final List<Process> started = new ArrayList<>();
    private final Random random = new Random();
    private long acknowledged;

    @AfterEach
    void endThoseThatWait() {
        ready.forEach(Process::destroyForcibly);
        started.forEach(Process::destroyForcibly);
    }

    /** The next process comes up while the current one writes, so that a round costs no start of Java. */
    private Process next(ChildJvm java) throws Exception {
        while (ready.size() < AHEAD) {
            ready.add(java.start(KilledWriter.class));
        }
        return ready.remove();
    }

    @Test
    void losesNothingThatWasAcknowledgedAndKeepsNothingTwice() throws Exception {
        ChildJvm java = new ChildJvm(Files.createDirectory(folder.resolve("java")));
        Path data = Files.createDirectory(folder.resolve("data"));
        for (int round = 0; round <= ROUNDS; round++) {
            Process writer = next(java);
            started.add(writer);
            try (BufferedReader output = writer.inputReader()) {
                writer.outputWriter().append(data + "\n" + acknowledged + "\n").flush();
                String told = output.readLine();
                assertTrue(told != null && told.startsWith("has "), "the writer ended by itself after " + acknowledged);
                verify(round, Arrays.stream(told.substring(4).split(" ")).map(Long::valueOf).toList());
                Thread.sleep(random.nextInt(LONGEST));
                writer.toHandle().destroyForcibly();
                List<String> acks = output.lines().filter(line -> line.matches("ack \\d+")).toList();
                acknowledged = acks.isEmpty() ? acknowledged : Long.parseLong(acks.getLast().substring(4));
            }
        }
        assertTrue(acknowledged > ROUNDS * 10, "only " + acknowledged);
        System.out.println(ROUNDS + " kills, " + acknowledged + " acknowledged events");
    }

    /** A batch may be there that was not acknowledged, and the next one then began again with its first event. */
    private void verify(int round, List<Long> has) {
        long largest = has.get(2);
        long bookmark = has.get(3);
        String told = "round " + round + ": " + acknowledged + " was acknowledged, and there are (number, different, largest, bookmark) "
                + has;
        assertEquals(List.of(largest, largest), has.subList(0, 2), told);
        assertTrue(largest >= acknowledged && largest <= acknowledged + KilledWriter.LARGEST, told);
        assertTrue(bookmark >= acknowledged && bookmark <= largest, told);
    }
}
