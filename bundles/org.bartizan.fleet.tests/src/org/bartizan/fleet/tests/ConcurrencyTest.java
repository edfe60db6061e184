// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.bartizan.fleet.Commit;
import org.bartizan.model.Client;
import org.junit.jupiter.api.Test;

class ConcurrencyTest extends FleetCase {

    @Test
    void readersSeeWholeTransactionsOnly() throws Exception {
        createAcme(50);
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Long>> readers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                readers.add(threads.submit(() -> readUntil(over)));
            }
            for (int i = 0; i < 100; i++) {
                String mark = "M" + i;
                change(o -> {
                    Acme.lab(o).getClients().addAll(List.copyOf(Acme.sales(o).getClients().subList(0, 5)));
                    Acme.sales(o).getClients().addAll(List.copyOf(Acme.lab(o).getClients().subList(0, 5)));
                    o.eAllContents().forEachRemaining(object -> {
                        if (object instanceof Client client) {
                            client.setOperatingSystem(mark);
                        }
                    });
                });
            }
            over.set(true);
            for (Future<Long> reader : readers) {
                assertTrue(reader.get() > 0);
            }
        }
    }

    private long readUntil(AtomicBoolean over) {
        long reads = 0;
        while (!over.get()) {
            fleet.read(o -> {
                assertEquals(50, Acme.sales(o).getClients().size() + Acme.lab(o).getClients().size());
                String mark = Acme.sales(o).getClients().getFirst().getOperatingSystem();
                Acme.sales(o).getClients().forEach(c -> assertEquals(mark, c.getOperatingSystem()));
                return null;
            });
            reads++;
        }
        return reads;
    }

    @Test
    void manyWritersGetNumbersWithoutGaps() throws Exception {
        createAcme(10);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Commit>> commits = IntStream.range(0, 80)
                    .mapToObj(i -> threads.submit(() -> change(o -> Acme.sales(o).getClients().get(i % 10).setDescription("D" + i))))
                    .toList();
            for (Future<Commit> commit : commits) {
                assertTrue(commit.get().number() > 1);
            }
        }
        assertEquals(IntStream.iterate(81, n -> n - 1).limit(81).mapToObj(n -> (long) n).toList(),
                fleet.log(1000).stream().map(Commit::number).toList());
    }

    @Test
    void nobodyWaitsForASlowListener() throws Exception {
        createAcme(10);
        CountDownLatch held = new CountDownLatch(1);
        fleet.onCommit(c -> {
            try {
                held.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        change(o -> o.setName("B"));
        assertEquals("B", fleet.read(o -> o.getName()));
        change(o -> o.setName("C"));
        assertEquals("C", fleet.read(o -> o.getName()));
        held.countDown();
    }
}
