// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.bartizan.api.discovery.AddressCache.Added;
import org.bartizan.api.discovery.AddressCache.Batch;
import org.bartizan.discovery.internal.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeCacheTest {

    @TempDir
    Path directory;

    /** Imports a million entries, meets them again, and opens them again. */
    public static final class Importing {

        public static void main(String[] arguments) {
            FileAddressCache cache = Caches.open(Path.of(arguments[0]));
            Caches.add(cache, 0, 1_000_000);
            int kept = 0;
            try (Batch batch = cache.batch("import")) {
                for (int i = 0; i < 1_000_000; i++) {
                    kept += batch.add("pc-" + i, Caches.ip(1)) == Added.KEPT ? 1 : 0;
                }
            }
            cache.close();
            FileAddressCache again = Caches.open(Path.of(arguments[0]));
            System.out.println(kept + " " + again.size() + " " + again.entries().filter(entry -> entry.lastSeen() == null).count());
            again.close();
        }
    }

    @Test
    void holdsAMillionEntriesInLittleMemory() throws Exception {
        Process child = ChildJvm.start(Importing.class, List.of("-Xmx160m"), directory.toString());
        try (var output = child.inputReader()) {
            assertEquals("1000000 1000000 1000000", output.readLine());
        }
        assertTrue(child.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, child.exitValue());
    }

    @Test
    void letsManyReadWhileOthersWrite() throws Exception {
        FileAddressCache cache = Caches.open(directory);
        AtomicInteger committed = new AtomicInteger();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                int first = writer * 10_000;
                all.add(threads.submit(() -> {
                    for (int i = first; i < first + 5_000; i += 500) {
                        Caches.add(cache, i, i + 500);
                        committed.addAndGet(500);
                        cache.seen("PC-" + i, Caches.ip(i + 1));
                    }
                }));
            }
            for (int reader = 0; reader < 4; reader++) {
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        int least = committed.get();
                        assertTrue(cache.size() >= least);
                        assertTrue(cache.entries().count() >= least);
                        cache.find("PC-" + least).ifPresent(entry -> assertTrue(entry.name().startsWith("PC-")));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        assertEquals(20_000, cache.size());
        cache.close();
        FileAddressCache again = Caches.open(directory);
        assertEquals(20_000, again.size());
        assertEquals(List.of(Caches.ip(501), Caches.ip(500)), again.find("pc-500").orElseThrow().addresses());
        again.close();
    }
}
