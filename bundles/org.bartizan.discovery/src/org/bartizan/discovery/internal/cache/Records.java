// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetAddress;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.discovery.CacheEntry;

/**
 * How an entry, or the removal of one, lies in the file. All numbers are little-endian; a record is a multiple of 8 bytes long:
 *
 * <pre>
 *  0 byte   1 entry, 2 removal
 *  1 byte   1: the name has two bytes a character, 2: there is a time of last answer
 *  2 byte   characters of the name
 *  3 byte   addresses
 *  4 byte   a bit for each address, set when it has 16 bytes rather than 4
 *  5 byte   source: 1 import, 2 discovery, 3 manual, 0 for one that stands at the end
 *  6 short  length of the record in units of 8 bytes
 *  8 long   first seen, in milliseconds since 1970 (entries only)
 * 16 long   last seen (where there is one)
 *    the addresses, the name, and for source 0 one byte of length and the source in ASCII
 * </pre>
 */
final class Records {

    /** The most bytes that a record has. */
    static final int LONGEST = 1024;
    /** The most addresses that an entry keeps. */
    static final int MOST_ADDRESSES = 8;
    /** The time of an answer that never came. */
    static final long NEVER = Long.MIN_VALUE;

    static final byte ENTRY = 1;
    static final byte REMOVAL = 2;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final List<String> SOURCES = List.of("", "import", "discovery", "manual");

    private Records() {
    }

    /** The number of a source that needs no text in each record, or 0. */
    static int code(String source) {
        return Math.max(0, SOURCES.indexOf(source));
    }

    static byte kind(MemorySegment in, long at) {
        return in.get(JAVA_BYTE, at);
    }

    /** Whether it is a record of a kind that this version writes. */
    static boolean known(MemorySegment in, long at) {
        byte kind = kind(in, at);
        boolean entry = kind == ENTRY && in.get(JAVA_BYTE, at + 5) < SOURCES.size() && in.get(JAVA_BYTE, at + 3) <= MOST_ADDRESSES;
        return in.get(JAVA_BYTE, at + 2) != 0 && (entry || kind == REMOVAL);
    }

    /** The length of a record in bytes; 0 when it is nonsense. */
    static int length(MemorySegment in, long at) {
        return (in.get(SHORT, at + 6) & 0xffff) << 3;
    }

    /** Whether a record bears that name, ignoring case. */
    static boolean named(MemorySegment in, long at, String name) {
        int length = in.get(JAVA_BYTE, at + 2) & 0xff;
        if (length != name.length()) {
            return false;
        }
        long text = textAt(in, at);
        if ((in.get(JAVA_BYTE, at + 1) & 1) != 0) {
            return sameWide(string(in, text, length, false), name);
        }
        for (int i = 0; i < length; i++) {
            if (!Names.same(in.get(JAVA_BYTE, text + i), name, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameWide(String stored, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Names.fold(stored, i) != Names.fold(name, i)) {
                return false;
            }
        }
        return true;
    }

    private static long textAt(MemorySegment in, long at) {
        if (kind(in, at) == REMOVAL) {
            return at + 8;
        }
        int addresses = in.get(JAVA_BYTE, at + 3);
        return addressesAt(in, at) + 4L * addresses + 12L * Integer.bitCount(in.get(JAVA_BYTE, at + 4) & 0xff);
    }

    private static long addressesAt(MemorySegment in, long at) {
        return at + ((in.get(JAVA_BYTE, at + 1) & 2) != 0 ? 24 : 16);
    }

    /** Whether one of an entry's addresses has these bytes. */
    static boolean addressed(MemorySegment in, long at, byte[] address) {
        int count = in.get(JAVA_BYTE, at + 3);
        int sixes = in.get(JAVA_BYTE, at + 4);
        long next = addressesAt(in, at);
        for (int i = 0; i < count; i++) {
            int length = (sixes >> i & 1) != 0 ? 16 : 4;
            if (length == address.length && equal(in, next, address)) {
                return true;
            }
            next += length;
        }
        return false;
    }

    private static boolean equal(MemorySegment in, long at, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (in.get(JAVA_BYTE, at + i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The name of a record. */
    static String name(MemorySegment in, long at) {
        return string(in, textAt(in, at), in.get(JAVA_BYTE, at + 2) & 0xff, (in.get(JAVA_BYTE, at + 1) & 1) == 0);
    }

    private static String string(MemorySegment in, long at, int length, boolean narrow) {
        byte[] bytes = in.asSlice(at, narrow ? length : 2L * length).toArray(JAVA_BYTE);
        return new String(bytes, narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
    }

    /** The addresses of an entry, each as its bytes. */
    static List<byte[]> addresses(MemorySegment in, long at) {
        int count = in.get(JAVA_BYTE, at + 3);
        int sixes = in.get(JAVA_BYTE, at + 4);
        List<byte[]> addresses = new ArrayList<>(count);
        long next = addressesAt(in, at);
        for (int i = 0; i < count; i++) {
            int length = (sixes >> i & 1) != 0 ? 16 : 4;
            addresses.add(in.asSlice(next, length).toArray(JAVA_BYTE));
            next += length;
        }
        return addresses;
    }

    /** An entry as the rest of the world knows it. */
    static CacheEntry read(MemorySegment in, long at) {
        List<InetAddress> addresses = addresses(in, at).stream().map(Addresses::of).toList();
        int code = in.get(JAVA_BYTE, at + 5);
        boolean narrow = (in.get(JAVA_BYTE, at + 1) & 1) == 0;
        int name = in.get(JAVA_BYTE, at + 2) & 0xff;
        String source = SOURCES.get(code);
        if (code == 0) {
            long text = textAt(in, at) + (narrow ? name : 2L * name);
            source = string(in, text + 1, in.get(JAVA_BYTE, text), true);
        }
        boolean seen = (in.get(JAVA_BYTE, at + 1) & 2) != 0;
        return new CacheEntry(name(in, at), addresses, source, Instant.ofEpochMilli(in.get(LONG, at + 8)),
                seen ? Instant.ofEpochMilli(in.get(LONG, at + 16)) : null);
    }
}
