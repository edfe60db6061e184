// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static org.bartizan.discovery.internal.cache.Caches.add;
import static org.bartizan.discovery.internal.cache.Caches.ip;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.discovery.CacheEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back after a file was cut or damaged: everything before the damage, whole changes only, and never without a warning. */
class DamageTest {

    @TempDir
    Path directory;
    private Path file;
    private byte[] whole;
    private List<List<CacheEntry>> states;

    @BeforeEach
    void writeAFileOfThreeChanges() throws IOException {
        file = directory.resolve("addresses-1.log");
        states = new ArrayList<>(List.of(List.of()));
        FileAddressCache cache = Caches.open(directory);
        add(cache, 0, 3);
        states.add(cache.entries().toList());
        cache.seen("PC-1", ip("2001:db8::1"));
        states.add(cache.entries().toList());
        cache.remove(List.of("PC-0"));
        states.add(cache.entries().toList());
        cache.close();
        whole = Files.readAllBytes(file);
    }

    private List<CacheEntry> reopenWith(byte[] bytes, List<String> warnings) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path old : files.toList()) {
                Files.delete(old);
            }
        }
        Files.write(file, bytes);
        FileAddressCache cache = Caches.open(directory, warnings);
        try {
            List<CacheEntry> entries = cache.entries().toList();
            cache.seen("later", ip("10.9.9.9"));
            return entries;
        } finally {
            cache.close();
        }
    }

    private void reopensWellAfterwards(int entries) {
        FileAddressCache cache = Caches.open(directory);
        assertEquals(entries + 1, cache.size());
        cache.close();
    }

    @Test
    void saysSoWhereverTheFileIsCut() throws IOException {
        for (int length = 0; length < whole.length; length++) {
            List<String> warnings = new ArrayList<>();
            List<CacheEntry> entries = reopenWith(Arrays.copyOf(whole, length), warnings);
            assertTrue(states.contains(entries), "cut to " + length);
            assertFalse(warnings.isEmpty(), "cut to " + length);
            assertTrue(warnings.getFirst().contains(file.toString()));
            reopensWellAfterwards(entries.size());
        }
    }

    @Test
    void saysSoWhateverByteIsFlipped() throws IOException {
        Random random = new Random(7);
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            List<String> warnings = new ArrayList<>();
            List<CacheEntry> entries = reopenWith(flipped, warnings);
            assertTrue(states.contains(entries), "flipped at " + at);
            // bytes of the head that mean nothing may be anything
            boolean spare = at >= 20 && at < 32 || at >= 44 && at < Format.HEAD;
            assertTrue(spare || !warnings.isEmpty(), "flipped at " + at);
            reopensWellAfterwards(entries.size());
        }
    }

    @Test
    void keepsTheDamagedFile() throws IOException {
        byte[] flipped = whole.clone();
        flipped[whole.length - 40] ^= 4;
        List<String> warnings = new ArrayList<>();
        assertEquals(states.get(2), reopenWith(flipped, warnings));
        try (Stream<Path> files = Files.list(directory)) {
            Path kept = files.filter(path -> path.getFileName().toString().contains("damaged")).findFirst().orElseThrow();
            assertArrayEquals(flipped, Files.readAllBytes(kept));
            assertTrue(warnings.getFirst().contains(kept.toString()));
        }
    }

    @Test
    void dropsAChangeThatWasNeverAcknowledged() throws IOException {
        byte[] longer = Arrays.copyOf(whole, whole.length + 5000);
        List<String> warnings = new ArrayList<>();
        assertEquals(states.getLast(), reopenWith(longer, warnings));
        assertTrue(warnings.getFirst().contains("interrupted"), warnings.toString());
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void refusesAFileOfANewerVersion() throws IOException {
        byte[] newer = whole.clone();
        newer[8] = 2;
        java.lang.foreign.MemorySegment head = java.lang.foreign.MemorySegment.ofArray(newer);
        head.set(Format.INT, 16, Format.checksum(head, 0, 16));
        BartizanException refused = assertThrows(BartizanException.class, () -> reopenWith(newer, new ArrayList<>()));
        assertTrue(refused.getMessage().contains("newer version"), refused.getMessage());
        assertArrayEquals(newer, Files.readAllBytes(file));
    }
}
