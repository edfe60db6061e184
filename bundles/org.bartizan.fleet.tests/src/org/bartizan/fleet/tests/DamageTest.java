// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Damages the files of an organisation: it is recovered up to the damage with a warning, or refused, and never silently another one. */
class DamageTest extends FleetCase {

    private Map<String, byte[]> intact;
    private final AtomicInteger copies = new AtomicInteger();

    /** What a process leaves that was killed after two commits; the snapshot includes none of them. */
    @BeforeEach
    void write() throws IOException {
        createAcme(0);
        fleet.execute("A", "t", o -> o.setName("A"));
        fleet.execute("B", "t", o -> o.setName("B"));
        intact = new TreeMap<>();
        try (Stream<Path> files = Files.list(data.organization())) {
            for (Path file : files.toList()) {
                intact.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    private Data with(String name, byte[] content) {
        Data copy = new Data(directory.resolve("copy" + copies.incrementAndGet()));
        try {
            for (Map.Entry<String, byte[]> file : intact.entrySet()) {
                byte[] bytes = file.getKey().equals(name) ? content : file.getValue();
                if (bytes != null) {
                    Files.write(copy.organization().resolve(file.getKey()), bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /** The name of the organisation that is found, or null when it is refused; either is told with the name of the file. */
    private String found(String file, byte[] content, String what) {
        try (OpenFleet opened = Fleets.open(with(file, content))) {
            String name = opened.read(o -> o.getName());
            assertTrue(Set.of("Acme", "A", "B").contains(name), what + " gave " + name);
            assertFalse(opened.warnings().isEmpty(), what + " is silent");
            assertTrue(opened.warnings().getFirst().contains(file), opened.warnings().getFirst());
            return name;
        } catch (BartizanException e) {
            assertTrue(e.getMessage().contains(file), e.getMessage());
            return null;
        }
    }

    /** Eight at a time, because most of the time goes by with waiting for the disk. */
    private static void everywhere(int length, IntConsumer test) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Object>> tests = IntStream.range(0, length).mapToObj(i -> Executors.callable(() -> test.accept(i))).toList();
            for (Future<Object> done : pool.invokeAll(tests)) {
                done.get();
            }
        }
    }

    @Test
    void recoversFromTruncationOfTheJournalAtEveryOffset() throws Exception {
        byte[] journal = intact.get("journal.log");
        Set<String> names = ConcurrentHashMap.newKeySet();
        everywhere(journal.length,
                i -> names.add(String.valueOf(found("journal.log", Arrays.copyOf(journal, i), "truncation at " + i))));
        assertEquals(Set.of("Acme", "A", "B", "null"), names);
    }

    @Test
    void noticesAFlippedBitInEveryByteOfTheJournal() throws Exception {
        byte[] journal = intact.get("journal.log");
        everywhere(journal.length, i -> {
            byte[] flipped = journal.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            found("journal.log", flipped, "byte " + i);
        });
    }

    @Test
    void refusesASnapshotWithAnyFlippedByte() {
        byte[] snapshot = intact.get("organization.xmi");
        for (int offset = 0; offset < snapshot.length; offset += 7) {
            byte[] flipped = snapshot.clone();
            flipped[offset] ^= 2;
            assertNull(found("organization.xmi", flipped, "byte " + offset), "byte " + offset);
        }
        assertNull(found("organization.xmi", Arrays.copyOf(snapshot, snapshot.length / 2), "truncation"));
        assertNull(found("organization.xmi", new byte[0], "an empty file"));
    }

    @Test
    void refusesAJournalWhoseSnapshotIsGone() {
        assertNull(found("organization.xmi", null, "no snapshot"));
    }

    @Test
    void keepsTheOrganisationAndSaysSoWhenTheWholeJournalIsGone() {
        restart();
        fleet.close();
        try {
            Files.delete(data.organization().resolve("journal.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        restart();
        assertEquals("B", fleet.read(o -> o.getName()));
        assertEquals(1, fleet.warnings().size(), fleet.warnings().toString());
        assertNull(fleet.undoLabel());
        assertEquals(4, fleet.execute("C", "t", o -> o.setName("C")).number());
        restart();
        assertEquals(List.of(), fleet.warnings(), "said once");
        assertEquals("C", fleet.undoLabel());
        assertEquals("C", fleet.read(o -> o.getName()));
    }

    @Test
    void finishesACreationThatWasInterruptedAfterItWasKept() throws IOException {
        fleet.close();
        Path old = data.organization().resolve("organization.xmi");
        byte[] before = Files.readAllBytes(old);
        restart();
        fleet.create(Acme.organization(7), "New", "t", true);
        fleet.close();
        Files.move(old, data.organization().resolve("organization-4.xmi"));
        Files.write(old, before);
        restart();
        assertEquals(7, (int) fleet.<Integer>read(o -> Acme.sales(o).getClients().size()));
        assertEquals(List.of(), data.files("organization-\\d+\\.xmi"));
    }

    @Test
    void forgetsACreationThatWasInterruptedBeforeItWasKept() throws IOException {
        fleet.close();
        Files.copy(data.organization().resolve("organization.xmi"), data.organization().resolve("organization-4.xmi"));
        restart();
        assertEquals("B", fleet.read(o -> o.getName()));
        assertEquals(List.of(), data.files("organization-\\d+\\.xmi"));
        assertEquals(List.of(), fleet.warnings());
    }

    @Test
    void saysWhatIsWrongOnEveryCallWhenItCannotBeOpened() {
        try (OpenFleet opened = Fleets.open(with("organization.xmi", new byte[9]))) {
            assertThrows(BartizanException.class, opened::exists);
            assertThrows(BartizanException.class, () -> opened.log(1));
            assertThrows(BartizanException.class, () -> opened.create(Acme.organization(1), "New", "t", true));
            assertTrue(opened.warnings().getFirst().contains("organization.xmi"));
            assertNull(opened.undoLabel());
        }
    }
}
