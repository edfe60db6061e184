// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing process at random moments, always on the same data directory: nothing acknowledged is lost, nothing is half applied. */
class KillTest {

    private static final int ROUNDS = 50;
    private static final int AHEAD = 2;
    private static final int RECENT = 100;

    @TempDir
    Path directory;
    private final Deque<Process> ready = new ArrayDeque<>();
    private long acknowledged;

    @AfterEach
    void endThoseThatWait() {
        ready.forEach(Process::destroyForcibly);
    }

    /** The next process comes up while the current one writes, so that a round costs no start of a JVM. */
    private Process next(Path data) throws IOException {
        while (ready.size() < AHEAD) {
            ready.add(ChildJvm.start(Writer.class, data.toString()));
        }
        return ready.remove();
    }

    @Test
    void losesNothingThatWasAcknowledgedAndKeepsNothingByHalves() throws Exception {
        Path data = directory.resolve("data");
        Random random = new Random();
        for (int round = 0; round < ROUNDS; round++) {
            Process writer = next(data);
            writer.getOutputStream().write('\n');
            writer.getOutputStream().flush();
            boolean duringOpening = random.nextInt(5) == 0;
            StringBuilder heard = new StringBuilder();
            if (!duringOpening) {
                heard.append((char) writer.getInputStream().read());
            }
            assertTrue(!writer.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS), "the writer ended by itself");
            writer.toHandle().destroyForcibly();
            heard.append(new String(writer.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            verify(data, heard.toString(), round);
        }
        assertTrue(acknowledged > ROUNDS, "only " + acknowledged + " commits were written");
        System.out.println(ROUNDS + " kills, " + acknowledged + " acknowledged commits");
    }

    private void verify(Path data, String heard, int round) throws IOException {
        List<Long> acks = heard.substring(0, heard.lastIndexOf('\n') + 1).lines().map(Long::parseLong).toList();
        if (!acks.isEmpty()) {
            assertTrue(acks.getFirst() <= acknowledged + 2, "round " + round + " began with commit " + acks.getFirst() + " after "
                    + acknowledged);
            acknowledged = acks.getLast();
        }
        try (OpenFleet fleet = Fleets.open(copy(data, round))) {
            if (acknowledged == 0 && !fleet.exists()) {
                return;
            }
            List<Commit> log = fleet.log(round == ROUNDS - 1 ? Integer.MAX_VALUE : RECENT);
            long last = log.getFirst().number();
            assertTrue(last == acknowledged || last == acknowledged + 1,
                    "round " + round + ": commit " + acknowledged + " was acknowledged, " + last + " is there");
            long first = round == ROUNDS - 1 ? 1 : Math.max(1, last - RECENT + 1);
            assertEquals(LongStream.rangeClosed(first, last).mapToObj(n -> "T" + n).toList(),
                    log.reversed().stream().map(Commit::label).toList());
            assertTrue((boolean) fleet.<Boolean>read(o -> Writer.isWhole(o, last)), "round " + round + ": commit " + last
                    + " is there by halves");
            assertEquals(List.of(), fleet.validate());
            acknowledged = last;
        }
    }

    private Data copy(Path data, int round) throws IOException {
        Data copy = new Data(directory.resolve("copy" + round));
        Path organization = data.resolve("organization");
        if (Files.exists(organization)) {
            try (Stream<Path> files = Files.list(organization)) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.organization().resolve(file.getFileName()));
                }
            }
        }
        return copy;
    }
}
