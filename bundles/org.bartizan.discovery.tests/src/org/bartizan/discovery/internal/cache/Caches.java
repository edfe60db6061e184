// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.access.Guard;
import org.bartizan.api.discovery.AddressCache;

/** What tests of the cache share. */
final class Caches {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Caches() {
    }

    /** A cache that must find nothing wrong with its files. */
    static FileAddressCache open(Path directory) {
        List<String> warnings = new ArrayList<>();
        FileAddressCache cache = open(directory, warnings);
        if (cache.size() >= 0 && !warnings.isEmpty()) {
            throw new AssertionError(warnings);
        }
        return cache;
    }

    static FileAddressCache open(Path directory, List<String> warnings) {
        return new FileAddressCache(directory, Guard.OPEN, InstantSource.fixed(NOON), warnings::add, 1 << 16);
    }

    static InetAddress ip(String literal) {
        return InetAddress.ofLiteral(literal);
    }

    /** The address 10.x.y.z of a number. */
    static InetAddress ip(int number) {
        return Addresses.of(new byte[] {10, (byte) (number >> 16), (byte) (number >> 8), (byte) number});
    }

    /** Adds {@code from} to {@code to} (exclusive) as one batch. */
    static void add(AddressCache cache, int from, int to) {
        try (AddressCache.Batch batch = cache.batch("import")) {
            for (int i = from; i < to; i++) {
                batch.add("PC-" + i, ip(i));
            }
            batch.commit();
        }
    }
}
