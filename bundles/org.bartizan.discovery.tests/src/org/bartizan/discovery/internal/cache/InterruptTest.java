// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static org.bartizan.discovery.internal.cache.Caches.ip;
import static org.bartizan.discovery.internal.cache.Caches.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.bartizan.api.BartizanException;
import org.bartizan.api.discovery.AddressCache.Batch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that is cancelled may be interrupted anywhere; the cache serves everybody else on. */
class InterruptTest {

    @TempDir
    Path directory;
    private FileAddressCache cache;

    @AfterEach
    void close() {
        Thread.interrupted();
        cache.close();
    }

    @Test
    void readsAndWritesOnAThreadThatIsInterrupted() {
        cache = open(directory);
        Thread.currentThread().interrupt();
        cache.seen("before", ip("10.0.0.1"));
        cache.clear();
        try (Batch batch = cache.batch("import")) {
            for (int i = 0; i < 20_000; i++) {
                batch.add("pc" + i, ip("10.0.0.2"));
            }
            batch.commit();
        }
        try (Batch abandoned = cache.batch("import")) {
            abandoned.add("abandoned", ip("10.0.0.3"));
        }
        cache.seen("late", ip("10.0.0.4"));
        assertEquals(20_001, cache.entries().count());
        assertTrue(Thread.interrupted());
        cache.close();
        cache = open(directory);
        assertEquals(20_001, cache.size());
        assertTrue(cache.find("late").isPresent() && cache.find("before").isEmpty());
    }

    @Test
    void staysWithTheFileThatItHasWhenANewOneCannotBeMade() throws Exception {
        cache = open(directory);
        cache.seen("kept", ip("10.0.0.1"));
        Path inTheWay = Files.createDirectories(directory.resolve("addresses-2.log").resolve("x"));
        assertThrows(BartizanException.class, cache::clear);
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertTrue(cache.find("kept").isPresent());
        cache.seen("later", ip("10.0.0.2"));
        cache.close();
        cache = open(directory);
        assertEquals(2, cache.size());
        try (var files = Files.list(directory)) {
            assertEquals(1, files.count());
        }
    }
}
