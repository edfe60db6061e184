// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * How the file is built: a head, then blocks of records. Numbers are little-endian, checksums CRC-32C.
 *
 * <pre>
 * head, 64 bytes                             block, 32 bytes and its records
 *  0 long  "BARTADDR"                         0 int   "BLOK"
 *  8 int   version 1                          4 int   bytes of records
 * 12 int   number of the file                 8 long  number of the block, from 0
 * 16 int   checksum of the bytes before      16 int   checksum of the records
 * 32 long  length that was acknowledged      20 int   1 when it ends a commit, else 0
 * 40 int   checksum of that length           24 int   number of the file
 *                                            28 int   checksum of the bytes before
 * </pre>
 *
 * What follows the last block that ends a commit was never acknowledged. The acknowledged length tells a file that lost its end.
 */
final class Format {

    static final int HEAD = 64;
    static final int BLOCK_HEAD = 32;
    /** The most bytes of records in a block. */
    static final int BLOCK = 1 << 20;
    static final int VERSION = 1;
    static final int ACKNOWLEDGED_AT = 32;

    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final long MAGIC = 0x5244444154524142L;
    private static final int BLOCK_MAGIC = 0x4b4f4c42;

    private Format() {
    }

    static int checksum(MemorySegment of, long from, long length) {
        CRC32C crc = new CRC32C();
        crc.update(of.asSlice(from, length).asByteBuffer());
        return (int) crc.getValue();
    }

    /** Fills the head of a new file. */
    static void head(MemorySegment to, int file) {
        to.asSlice(0, HEAD).fill((byte) 0);
        to.set(LONG, 0, MAGIC);
        to.set(INT, 8, VERSION);
        to.set(INT, 12, file);
        to.set(INT, 16, checksum(to, 0, 16));
        acknowledged(to, ACKNOWLEDGED_AT, HEAD);
    }

    /** Writes the 12 bytes that tell the acknowledged length. */
    static void acknowledged(MemorySegment to, long at, long length) {
        to.set(LONG, at, length);
        to.set(INT, at + 8, checksum(to, at, 8));
    }

    /** Whether the head is whole. */
    static boolean headIsWhole(MemorySegment in) {
        return in.byteSize() >= HEAD && in.get(LONG, 0) == MAGIC && in.get(INT, 16) == checksum(in, 0, 16);
    }

    /** The acknowledged length, or -1 when it is damaged. */
    static long acknowledged(MemorySegment in) {
        long length = in.get(LONG, ACKNOWLEDGED_AT);
        return in.get(INT, ACKNOWLEDGED_AT + 8) == checksum(in, ACKNOWLEDGED_AT, 8) ? length : -1;
    }

    /** Fills the head of a block whose records follow it. */
    static void block(MemorySegment to, int length, long number, boolean commit, int file) {
        to.set(INT, 0, BLOCK_MAGIC);
        to.set(INT, 4, length);
        to.set(LONG, 8, number);
        to.set(INT, 16, checksum(to, BLOCK_HEAD, length));
        to.set(INT, 20, commit ? 1 : 0);
        to.set(INT, 24, file);
        to.set(INT, 28, checksum(to, 0, 28));
    }

    /** Whether there is the whole head of block {@code number}. */
    static boolean blockHeadIsWhole(MemorySegment in, long at, long number) {
        return in.get(INT, at) == BLOCK_MAGIC && in.get(INT, at + 28) == checksum(in, at, 28) && in.get(LONG, at + 8) == number
                && in.get(INT, at + 4) >= 0 && in.get(INT, at + 4) <= BLOCK;
    }

    /** Whether there is nothing but zeros from there to the end: space that a crash left. */
    static boolean zeros(MemorySegment in, long from) {
        for (long i = from; i < in.byteSize(); i++) {
            if (in.get(JAVA_BYTE, i) != 0) {
                return false;
            }
        }
        return true;
    }
}
