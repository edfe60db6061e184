// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.discovery.CacheEntry;
import org.bartizan.discovery.internal.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {

    private static final int ROUNDS = 10;
    private static final int SIZE = 500;

    @TempDir
    Path directory;

    /** Adds batches, removes the first half of each, and says what was acknowledged. */
    public static final class Writer {

        public static void main(String[] arguments) {
            FileAddressCache cache = Caches.open(Path.of(arguments[0]), new ArrayList<>());
            for (int batch = Integer.parseInt(arguments[1]);; batch++) {
                Caches.add(cache, batch * SIZE, (batch + 1) * SIZE);
                System.out.println("added " + batch);
                List<String> half = new ArrayList<>();
                for (int i = batch * SIZE; i < batch * SIZE + SIZE / 2; i++) {
                    half.add("PC-" + i);
                }
                cache.remove(half);
                System.out.println("removed " + batch);
            }
        }
    }

    @Test
    void losesNothingAcknowledgedAndKeepsNothingHalf() throws Exception {
        Random random = new Random(3);
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process child = ChildJvm.start(Writer.class, List.of("-XX:TieredStopAtLevel=1"), directory.toString(), Integer.toString(next));
            List<String> told = killAfter(child, 1 + random.nextInt(30), random.nextInt(3_000_000));
            next = verify(told, next);
        }
    }

    private static List<String> killAfter(Process child, int lines, long nanos) throws IOException, InterruptedException {
        List<String> told = new ArrayList<>();
        try (BufferedReader output = child.inputReader()) {
            while (told.size() < lines) {
                told.add(output.readLine());
            }
            long until = System.nanoTime() + nanos;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            // through the handle: the process itself would close what we read
            child.toHandle().destroyForcibly();
            output.lines().filter(line -> line.matches("(added|removed) \\d+")).forEach(told::add);
        }
        assertTrue(child.waitFor(30, TimeUnit.SECONDS));
        return told;
    }

    private int verify(List<String> told, int first) {
        FileAddressCache cache = Caches.open(directory, new ArrayList<>());
        BitSet present = new BitSet();
        cache.entries().map(CacheEntry::name).forEach(name -> present.set(Integer.parseInt(name.substring(3))));
        cache.close();
        int batches = (present.length() + SIZE - 1) / SIZE;
        assertEquals(first, Math.min(first, batches));
        for (int batch = 0; batch < batches; batch++) {
            int count = present.get(batch * SIZE, (batch + 1) * SIZE).cardinality();
            assertTrue(count == SIZE && batch == batches - 1 || count == SIZE / 2, "batch " + batch + " has " + count);
            assertTrue(count == SIZE / 2 || !told.contains("removed " + batch), "batch " + batch + " has " + count);
        }
        long added = told.stream().filter(line -> line.startsWith("added")).count();
        assertTrue(batches >= first + added && batches <= first + added + 1, "acknowledged " + added + ", found " + (batches - first));
        if (present.get((batches - 1) * SIZE)) {
            FileAddressCache again = Caches.open(directory);
            again.remove(java.util.stream.IntStream.range((batches - 1) * SIZE, (batches - 1) * SIZE + SIZE / 2).mapToObj(i -> "PC-" + i)
                    .toList());
            again.close();
        }
        return batches;
    }
}
