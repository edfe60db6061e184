// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static org.bartizan.discovery.internal.cache.Caches.NOON;
import static org.bartizan.discovery.internal.cache.Caches.add;
import static org.bartizan.discovery.internal.cache.Caches.ip;
import static org.bartizan.discovery.internal.cache.Caches.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.discovery.AddressCache.Added;
import org.bartizan.api.discovery.AddressCache.Batch;
import org.bartizan.api.discovery.AddressCache.Sighting;
import org.bartizan.api.discovery.CacheEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAddressCacheTest {

    @TempDir
    Path directory;
    private FileAddressCache cache;

    @BeforeEach
    void begin() {
        cache = open(directory);
    }

    @AfterEach
    void end() {
        cache.close();
    }

    private void reopen() {
        cache.close();
        cache = open(directory);
    }

    private CacheEntry entry(String name) {
        return cache.find(name).orElseThrow();
    }

    @Test
    void keepsAnEntryThatExists() {
        try (Batch batch = cache.batch("import")) {
            assertEquals(Added.NEW, batch.add("Server 1", ip("10.0.0.1")));
            assertEquals(Added.KEPT, batch.add("SERVER 1", ip("10.0.0.2")));
            batch.commit();
        }
        try (Batch batch = cache.batch("import")) {
            assertEquals(Added.KEPT, batch.add("server 1", ip("10.0.0.3")));
            batch.commit();
        }
        reopen();
        assertEquals(new CacheEntry("Server 1", List.of(ip("10.0.0.1")), "import", NOON, null), entry("sErVeR 1"));
        assertEquals(1, cache.size());
    }

    @Test
    void reportsAnAddressThatSeveralComputersClaim() {
        try (Batch batch = cache.batch("import")) {
            assertEquals(Added.NEW, batch.add("a", ip("2001:db8::1")));
            assertEquals(Added.NEW_SHARED_ADDRESS, batch.add("b", ip("2001:db8::1")));
            assertEquals(Added.NEW, batch.add("c", ip("2001:db8::2")));
            batch.commit();
        }
        assertEquals(Stream.of("a", "b").toList(), cache.find(ip("2001:db8::1")).stream().map(CacheEntry::name).sorted().toList());
        assertEquals(List.of(), cache.find(ip("2001:db8::3")));
    }

    @Test
    void showsNothingOfABatchBeforeItIsCommitted() {
        try (Batch batch = cache.batch("import")) {
            batch.add("a", ip("10.0.0.1"));
            assertEquals(0, cache.size());
            assertTrue(cache.find("a").isEmpty());
            assertEquals(List.of(), cache.find(ip("10.0.0.1")));
            assertEquals(0, cache.entries().count());
            batch.commit();
        }
        assertEquals(1, cache.size());
    }

    @Test
    void undoesABatchThatIsNotCommitted() throws IOException {
        add(cache, 0, 10);
        long length = fileLength();
        try (Batch batch = cache.batch("import")) {
            for (int i = 10; i < 60_000; i++) {
                assertEquals(Added.NEW, batch.add("PC-" + i, ip(i)));
            }
            assertEquals(Added.KEPT, batch.add("PC-11", ip(0)));
        }
        assertEquals(10, cache.size());
        assertEquals(length, fileLength());
        add(cache, 5, 20);
        reopen();
        assertEquals(20, cache.size());
        assertEquals(List.of("PC-19"), cache.find(ip(19)).stream().map(CacheEntry::name).toList());
    }

    private long fileLength() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return Files.size(files.filter(file -> file.toString().endsWith(".log")).findFirst().orElseThrow());
        }
    }

    @Test
    void refusesNamesThatNoComputerHas() {
        try (Batch batch = cache.batch("import")) {
            for (String name : List.of("", "  ", "a\nb", "a\u0000", "\u0085", "x".repeat(256), "\ud800", "a\u2028b")) {
                assertThrows(IllegalArgumentException.class, () -> batch.add(name, ip("10.0.0.1")), name);
            }
            assertEquals(Added.NEW, batch.add("x".repeat(255), ip("10.0.0.1")));
            batch.commit();
        }
        assertTrue(cache.find("X".repeat(255)).isPresent());
        assertTrue(cache.find("x".repeat(256)).isEmpty());
    }

    @Test
    void ignoresCaseInEveryScript() {
        try (Batch batch = cache.batch("manual")) {
            batch.add("Bücherei-ÄÖ", ip("10.0.0.1"));
            batch.add("ΣΟΦΟΣ", ip("10.0.0.2"));
            batch.add("𐐀-deseret", ip("10.0.0.3"));
            assertEquals(Added.KEPT, batch.add("bÜCHEREI-äö", ip("10.0.0.4")));
            assertEquals(Added.KEPT, batch.add("σοφος", ip("10.0.0.4")));
            assertEquals(Added.KEPT, batch.add("𐐨-DESERET", ip("10.0.0.4")));
            batch.commit();
        }
        reopen();
        assertEquals("Bücherei-ÄÖ", entry("bücherei-äö").name());
        assertEquals("ΣΟΦΟΣ", entry("σοφοσ").name());
        assertEquals("𐐀-deseret", entry("𐐨-deseret").name());
    }

    @Test
    void putsTheAddressThatAnsweredFirst() {
        cache.seen("a", ip("10.0.0.1"));
        cache.seen("A", ip("10.0.0.2"));
        cache.seen("a", ip("10.0.0.1"));
        cache.seen("a", ip("2001:db8::1"));
        reopen();
        assertEquals(new CacheEntry("a", List.of(ip("2001:db8::1"), ip("10.0.0.1"), ip("10.0.0.2")), "discovery", NOON, NOON), entry("a"));
        assertEquals(List.of("a"), cache.find(ip("10.0.0.2")).stream().map(CacheEntry::name).toList());
    }

    @Test
    void keepsTheLatestAddressesWhenThereAreTooMany() {
        for (int i = 0; i < 20; i++) {
            cache.seen("roaming", ip(i));
        }
        assertEquals(Records.MOST_ADDRESSES, entry("roaming").addresses().size());
        assertEquals(ip(19), entry("roaming").addresses().getFirst());
        assertEquals(List.of(), cache.find(ip(1)));
        assertEquals(1, cache.find(ip(15)).size());
    }

    @Test
    void takesInManySightingsAtOnce() {
        add(cache, 0, 100);
        cache.seen(Stream.iterate(50, i -> i < 150, i -> i + 1).map(i -> new Sighting("pc-" + i, ip(i + 1))).toList());
        assertEquals(150, cache.size());
        assertEquals(List.of(ip(61), ip(60)), entry("PC-60").addresses());
        assertEquals("import", entry("PC-60").source());
        assertEquals("discovery", entry("PC-120").source());
        assertEquals("pc-120", entry("PC-120").name());
        assertNull(entry("PC-49").lastSeen());
    }

    @Test
    void removesAndForgetsNothingElse() {
        add(cache, 0, 100);
        assertEquals(2, cache.remove(List.of("pc-7", "PC-7", "PC-99", "nobody", "PC-99")));
        reopen();
        assertEquals(98, cache.size());
        assertTrue(cache.find("PC-7").isEmpty());
        assertEquals(List.of(), cache.find(ip(99)));
        assertEquals(98, cache.entries().count());
        add(cache, 7, 8);
        assertEquals("PC-7", cache.entries().toList().getLast().name());
    }

    @Test
    void clearsEverythingAndGoesOn() {
        add(cache, 0, 1000);
        assertEquals(1000, cache.clear());
        assertEquals(0, cache.size());
        add(cache, 5, 6);
        reopen();
        assertEquals(List.of("PC-5"), cache.entries().map(CacheEntry::name).toList());
    }

    @Test
    void showsAConsistentViewWhileThingsChange() {
        add(cache, 0, 3000);
        try (Stream<CacheEntry> entries = cache.entries()) {
            cache.clear();
            add(cache, 5000, 5001);
            List<CacheEntry> seen = entries.toList();
            assertEquals(3000, seen.size());
            assertEquals("PC-0", seen.getFirst().name());
            assertEquals("PC-2999", seen.getLast().name());
        }
    }

    @Test
    void rewritesTheFileWhenMostOfItIsWaste() throws IOException {
        add(cache, 0, 3000);
        for (int round = 0; round < 5; round++) {
            cache.seen(Stream.iterate(0, i -> i < 3000, i -> i + 1).map(i -> new Sighting("PC-" + i, ip(i))).toList());
        }
        assertTrue(fileLength() < 3000 * 48 * 3, "the file has " + fileLength() + " bytes");
        reopen();
        assertEquals(3000, cache.size());
        assertEquals(NOON, entry("PC-17").lastSeen());
    }

    @Test
    void tellsListenersOfChanges() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (AutoCloseable _ = cache.onChange(told::countDown)) {
            add(cache, 0, 1);
            assertTrue(told.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void refusesAThreadThatWouldWaitForItself() {
        try (Batch batch = cache.batch("import")) {
            assertThrows(IllegalStateException.class, () -> cache.seen("a", ip("10.0.0.1")));
            assertThrows(IllegalStateException.class, () -> cache.batch("import"));
            batch.commit();
            assertThrows(IllegalStateException.class, batch::commit);
        }
        cache.seen("a", ip("10.0.0.1"));
    }

    @Test
    void saysSoWhenItIsClosed() {
        Batch batch = cache.batch("import");
        batch.add("a", ip("10.0.0.1"));
        batch.close();
        cache.close();
        assertThrows(BartizanException.class, () -> cache.size());
        assertThrows(BartizanException.class, () -> cache.batch("import"));
        cache = open(directory);
        assertFalse(cache.find("a").isPresent());
    }

    @Test
    void keepsASourceOfItsOwnName() {
        try (Batch batch = cache.batch("active-directory")) {
            batch.add("a", ip("10.0.0.1"));
            batch.commit();
        }
        cache.seen("a", ip("10.0.0.2"));
        reopen();
        assertEquals("active-directory", entry("a").source());
        assertThrows(IllegalArgumentException.class, () -> cache.batch("two words"));
    }

    @Test
    void acceptsOneAddressClaimedByVeryManyComputers() {
        try (Batch batch = cache.batch("import")) {
            for (int i = 0; i < 200_000; i++) {
                batch.add("PC-" + i, ip(1));
            }
            batch.commit();
        }
        assertEquals(200_000, cache.size());
        assertEquals(200_000, cache.find(ip(1)).size());
    }
}
