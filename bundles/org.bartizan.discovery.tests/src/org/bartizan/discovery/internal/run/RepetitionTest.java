// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.Author;
import org.bartizan.api.access.Identity;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.DiscoveryRequest.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepetitionTest {

    private static final DiscoveryRequest REQUEST = new DiscoveryRequest(Type.RANGE, "10.0.0.1–10.0.0.9", 4000, 100, 3);

    @TempDir
    Path directory;

    @Test
    void readsTheScheduleThatItWrote() throws IOException {
        Path file = directory.resolve("repeat.properties");
        Schedule schedule = new Schedule(REQUEST, Duration.ofMinutes(90), "anna", 1_234_567);
        schedule.write(file);
        assertEquals(Optional.of(schedule), Schedule.read(file));
        Schedule everywhere = new Schedule(DiscoveryRequest.of(Type.LOCAL, null), Duration.ofDays(1), "", 0);
        everywhere.write(file);
        assertEquals(Optional.of(everywhere), Schedule.read(file));
    }

    @Test
    void startsWithoutAScheduleThatMakesNoSense() throws IOException {
        Path file = Files.writeString(directory.resolve("repeat.properties"), "type=everywhere\n");
        try (Repetition repetition = new Repetition(file, InstantSource.system(), request -> directory.toFile().exists())) {
            assertTrue(repetition.text().isEmpty());
        }
    }

    @Test
    void makesUpForARunThatWasMissed() throws Exception {
        Path file = directory.resolve("repeat.properties");
        new Schedule(REQUEST, Duration.ofDays(1), "", System.currentTimeMillis() - Duration.ofDays(30).toMillis()).write(file);
        CountDownLatch ran = new CountDownLatch(1);
        try (Repetition _ = new Repetition(file, InstantSource.system(), request -> ran.countDown())) {
            assertTrue(ran.await(10, TimeUnit.SECONDS));
        }
        assertTrue(Schedule.read(file).orElseThrow().last() > System.currentTimeMillis() - 60_000);
    }

    @Test
    void runsAsWhoeverSetItUp() throws Exception {
        Path file = directory.resolve("repeat.properties");
        CompletableFuture<Identity> ran = new CompletableFuture<>();
        try (Repetition repetition = new Repetition(file, InstantSource.system(), request -> ran.complete(Author.identity()))) {
            Author.as(() -> new Identity("anna", true), () -> {
                repetition.begin(REQUEST, Duration.ofDays(1));
                return null;
            });
            assertEquals(new Identity("anna", true), ran.get(10, TimeUnit.SECONDS));
        }
        Schedule again = Schedule.read(file).orElseThrow();
        assertEquals("anna", again.author());
        assertEquals(new Identity("anna", true), again.identity());
    }

    @Test
    void goesOnAfterARunThatFailed() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        Path file = directory.resolve("repeat.properties");
        // a schedule from a file may be quicker than a person may ask for
        new Schedule(REQUEST, Duration.ofMillis(20), "", 0).write(file);
        try (Repetition _ = new Repetition(file, InstantSource.system(), request -> {
            runs.countDown();
            throw new IllegalStateException("no network");
        })) {
            assertTrue(runs.await(10, TimeUnit.SECONDS));
        }
    }
}
