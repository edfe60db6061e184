// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.bartizan.api.observed.Observation;
import org.bartizan.fleet.internal.observed.ObservedJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservedStateTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00.123456789Z");

    @TempDir
    Path directory;
    private ObservedJournal state;

    @BeforeEach
    void open() {
        state = new ObservedJournal(new Data(directory));
    }

    @AfterEach
    void close() {
        state.close();
    }

    private static Observation address(String client, String value) {
        return new Observation(client, Observation.ADDRESS, value, NOW);
    }

    @Test
    void keepsTheLatestOfEachComputerAndKeyAcrossRestarts() {
        state.record(List.of(address("a", "10.0.0.1"), new Observation("a", Observation.PRODUCT, "Bartizan 0.1", NOW), address("b",
                "::1")));
        state.record(List.of(address("a", "10.0.0.2")));
        state.record(List.of());
        close();
        open();
        assertEquals(Map.of("address", address("a", "10.0.0.2"), "product", new Observation("a", "product", "Bartizan 0.1", NOW)),
                state.of("a"));
        assertEquals(Map.of(), state.of("unknown"));
    }

    @Test
    void tellsListenersUntilTheyStop() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        AutoCloseable handle = state.onChange(heard::incrementAndGet);
        state.record(List.of(address("a", "10.0.0.1")));
        handle.close();
        state.record(List.of(address("a", "10.0.0.2")));
        assertEquals(1, heard.get());
    }

    @Test
    void forgetsWhatIsOutOfDateOnDisk() throws Exception {
        Path file = directory.resolve("observed/observed.log");
        for (int round = 0; round < 40; round++) {
            int number = round;
            state.record(IntStream.range(0, 1000).mapToObj(i -> address("c" + i, "10.0." + number + "." + i % 250)).toList());
        }
        assertTrue(Files.size(file) < 1_300_000, "the file has " + Files.size(file) + " bytes");
        close();
        open();
        assertEquals("10.0.39.7", state.of("c7").get("address").value());
    }

    @Test
    void refusesAValueThatIsTooLongAndKeepsTheRest() {
        state.record(List.of(address("a", "10.0.0.1")));
        assertThrows(IllegalArgumentException.class, () -> state.record(List.of(address("b", "x".repeat(10_001)))));
        assertEquals("10.0.0.1", state.of("a").get("address").value());
        assertEquals(Map.of(), state.of("b"));
    }
}
