// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Stream;

import org.bartizan.api.discovery.AddressCache;
import org.bartizan.api.discovery.CacheEntry;

/**
 * The address cache as it was at one moment, packed so that a million entries need some 40 MB. Entries are looked at by number, from 0.
 * Immutable; safe for use by several threads.
 */
final class CacheSnapshot {

    /** The most entries that are shown. */
    static final int MOST = 5_000_000;

    /** Of a computer that never answered. */
    private static final long NEVER = Long.MIN_VALUE;

    static final CacheSnapshot EMPTY = of(Stream.empty());

    private final List<String> sources = new ArrayList<>();
    private byte[] bytes = new byte[1 << 10];
    private int[] starts = new int[64];
    private byte[] source = new byte[64];
    private long[] first = new long[64];
    private long[] last = new long[64];
    private int size;
    private int end;

    private CacheSnapshot() {
    }

    /** Reads all of a cache. */
    static CacheSnapshot of(AddressCache cache) {
        try (Stream<CacheEntry> entries = cache.entries()) {
            return of(entries);
        }
    }

    static CacheSnapshot of(Stream<CacheEntry> entries) {
        CacheSnapshot snapshot = new CacheSnapshot();
        Iterator<CacheEntry> each = entries.iterator();
        while (each.hasNext() && snapshot.size < MOST) {
            snapshot.add(each.next());
        }
        return snapshot;
    }

    private void add(CacheEntry entry) {
        if (size == starts.length) {
            int more = size + (size >> 1);
            starts = Arrays.copyOf(starts, more);
            source = Arrays.copyOf(source, more);
            first = Arrays.copyOf(first, more);
            last = Arrays.copyOf(last, more);
        }
        starts[size] = end;
        source[size] = sourceNumber(entry.source());
        first[size] = millis(entry.firstSeen());
        last[size] = millis(entry.lastSeen());
        size++;
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        // three bytes a character at most, so the length of a name fits into two
        append((byte) (name.length >> 8), (byte) name.length);
        append(name);
        append((byte) Math.min(255, entry.addresses().size()));
        entry.addresses().stream().limit(255).map(InetAddress::getAddress).forEach(address -> {
            append((byte) address.length);
            append(address);
        });
    }

    private void append(byte... more) {
        if (end + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end + more.length, Math.addExact(bytes.length, bytes.length >> 1)));
        }
        System.arraycopy(more, 0, bytes, end, more.length);
        end += more.length;
    }

    private byte sourceNumber(String name) {
        int known = sources.indexOf(name);
        if (known < 0 && sources.size() < 255) {
            sources.add(name);
            known = sources.size() - 1;
        }
        return (byte) known;
    }

    private static long millis(Instant moment) {
        return moment == null ? NEVER : moment.toEpochMilli();
    }

    private static Instant instant(long millis) {
        return millis == NEVER ? null : Instant.ofEpochMilli(millis);
    }

    int size() {
        return size;
    }

    private int nameLength(int index) {
        return (bytes[starts[index]] & 0xff) << 8 | bytes[starts[index] + 1] & 0xff;
    }

    String name(int index) {
        return new String(bytes, starts[index] + 2, nameLength(index), StandardCharsets.UTF_8);
    }

    /** The addresses, the most recent first. */
    List<InetAddress> addresses(int index) {
        int at = starts[index] + 2 + nameLength(index);
        int count = bytes[at++] & 0xff;
        List<InetAddress> addresses = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            addresses.add(CacheRow.address(Arrays.copyOfRange(bytes, at + 1, at + 1 + bytes[at])));
            at += 1 + bytes[at];
        }
        return addresses;
    }

    String source(int index) {
        int number = source[index] & 0xff;
        return number < sources.size() ? sources.get(number) : "";
    }

    Instant firstSeen(int index) {
        return instant(first[index]);
    }

    /** When the computer last answered, or null. */
    Instant lastSeen(int index) {
        return instant(last[index]);
    }

    /** Compares two names without regard to the case of ASCII letters, without making strings of them. */
    int compareNames(int a, int b) {
        int lengthA = nameLength(a);
        int lengthB = nameLength(b);
        int startA = starts[a] + 2;
        int startB = starts[b] + 2;
        for (int i = 0; i < Math.min(lengthA, lengthB); i++) {
            int difference = lower(bytes[startA + i]) - lower(bytes[startB + i]);
            if (difference != 0) {
                return difference;
            }
        }
        return lengthA - lengthB;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter & 0xff;
    }

    /** Compares the most recent addresses. */
    int compareAddresses(int a, int b) {
        int atA = starts[a] + 3 + nameLength(a);
        int atB = starts[b] + 3 + nameLength(b);
        int lengths = Integer.compare(bytes[atA], bytes[atB]);
        return lengths != 0 ? lengths
                : Arrays.compareUnsigned(bytes, atA + 1, atA + 1 + bytes[atA], bytes, atB + 1, atB + 1 + bytes[atB]);
    }

    /** The entries as rows, oldest first. */
    List<CacheRow> rows() {
        return new Rows();
    }

    private final class Rows extends AbstractList<CacheRow> implements RandomAccess {

        @Override
        public CacheRow get(int index) {
            return new CacheRow(CacheSnapshot.this, index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
