// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bartizan.api.discovery.CacheEntry;
import org.junit.jupiter.api.Test;

class CacheSnapshotTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123Z");

    @Test
    void givesBackWhatIsInTheCache() {
        List<InetAddress> addresses = List.of(InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("fd00::1"));
        CacheSnapshot snapshot = CacheSnapshot
                .of(Stream.of(new CacheEntry("Büro-1", addresses, "import", NOON, null), entry("PC-2", "10.0.0.2", "discovery")));
        CacheRow row = snapshot.rows().getFirst();
        assertEquals("Büro-1", row.name());
        assertEquals(addresses, row.addresses());
        assertEquals("10.0.0.1, fd00::1", row.addressText());
        assertEquals("import", row.source());
        assertEquals(NOON, row.firstSeen());
        assertNull(row.lastSeen());
        assertEquals("discovery", snapshot.rows().get(1).source());
        assertEquals(NOON, snapshot.rows().get(1).lastSeen());
    }

    @Test
    void readsThroughTheCache() {
        FakeCache cache = new FakeCache();
        assertEquals(0, CacheSnapshot.of(cache).size());
        cache.seen("A", InetAddress.ofLiteral("10.0.0.1"));
        assertEquals(List.of("A"), CacheSnapshot.of(cache).rows().stream().map(CacheRow::name).toList());
    }

    @Test
    void sortsByNameIgnoringCaseAndByNumber() {
        CacheSnapshot snapshot = CacheSnapshot
                .of(Stream.of(entry("b", "10.0.0.10", "x"), entry("A", "10.0.0.9", "x"), entry("ab", "fd00::1", "x")));
        assertEquals(List.of("A", "ab", "b"), sorted(snapshot, CacheRow::byName));
        assertEquals(List.of("A", "b", "ab"), sorted(snapshot, CacheRow::byAddress));
    }

    private static List<String> sorted(CacheSnapshot snapshot, Comparator<CacheRow> by) {
        return snapshot.rows().stream().sorted(by).map(CacheRow::name).toList();
    }

    @Test
    void keepsLongNamesAndManyAddresses() {
        String name = "\u20ac".repeat(255);
        List<InetAddress> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(InetAddress.ofLiteral("10.0.0." + i));
        }
        CacheSnapshot snapshot = CacheSnapshot.of(Stream.of(new CacheEntry(name, many, "x", NOON, NOON), entry("B", "10.9.9.9", "y")));
        assertEquals(name, snapshot.name(0));
        assertEquals(many, snapshot.addresses(0));
        assertEquals("B", snapshot.name(1));
    }

    @Test
    void growsToManyEntries() {
        CacheSnapshot snapshot = CacheSnapshot
                .of(IntStream.range(0, 100_000).mapToObj(i -> entry("PC-" + i, "10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256,
                        "import")));
        assertEquals(100_000, snapshot.size());
        assertEquals("PC-99999", snapshot.name(99_999));
        assertEquals("10.1.134.159", snapshot.rows().get(99_999).addressText());
        assertThrows(IndexOutOfBoundsException.class, () -> snapshot.rows().get(100_000));
    }

    @Test
    void saysHowMuchIsShown() {
        assertEquals("2,000 entries", CacheTexts.shown(2_000, 2_000, 2_000));
        assertEquals("1 of 2,000 entries", CacheTexts.shown(1, 2_000, 2_000));
        assertTrue(CacheTexts.shown(5, 10, 20).contains("the first 10 of 20 entries"));
        assertEquals("Remove 1 entry", CacheTexts.remove(1));
        assertEquals("By hand", CacheTexts.source("manual"));
        assertEquals("somebody", CacheTexts.source("somebody"));
    }

    private static CacheEntry entry(String name, String address, String source) {
        return new CacheEntry(name, List.of(InetAddress.ofLiteral(address)), source, NOON, NOON);
    }
}
