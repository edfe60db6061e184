// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.zip.CRC32;

/**
 * A chunk of a file.
 *
 * @param number counted from 0
 * @param offset in bytes from the beginning of the file
 * @param bytes always {@link #SIZE}; zero where the file ends before
 * @param length how many of them the file has
 */
record Chunk(long number, long offset, byte[] bytes, int length) {

    static final int SIZE = 1 << 16;
    static final int HEADER = 512;
    static final long MAGIC = 0x006b6e6843666c45L; // "ElfChnk\0"
    private static final int WITHOUT_CHECKSUMS = 4;

    static boolean hasMagic(byte[] header) {
        return LittleEndian.i64(header, 0) == MAGIC;
    }

    /** Whether the header is that of a chunk and as Windows left it. */
    static boolean trusted(byte[] header) {
        int free = LittleEndian.i32(header, 48);
        return hasMagic(header) && free >= HEADER && free <= SIZE && (withoutChecksums(header) || headerSum(header) == LittleEndian.i32(
                header, 124));
    }

    static boolean withoutChecksums(byte[] header) {
        return (LittleEndian.i32(header, 120) & WITHOUT_CHECKSUMS) != 0;
    }

    static long firstRecord(byte[] header) {
        return LittleEndian.i64(header, 24);
    }

    static long lastRecord(byte[] header) {
        return LittleEndian.i64(header, 32);
    }

    /** Where the records end, as a trusted header says. */
    int free() {
        return LittleEndian.i32(bytes, 48);
    }

    boolean dataFitsChecksum() {
        CRC32 sum = new CRC32();
        sum.update(bytes, HEADER, free() - HEADER);
        return (int) sum.getValue() == LittleEndian.i32(bytes, 52);
    }

    private static int headerSum(byte[] header) {
        CRC32 sum = new CRC32();
        sum.update(header, 0, 120);
        sum.update(header, 128, HEADER - 128);
        return (int) sum.getValue();
    }

    /** Whether nothing was ever written here. */
    boolean empty() {
        for (int at = 0; at < SIZE; at += Long.BYTES) {
            if (LittleEndian.i64(bytes, at) != 0) {
                return false;
            }
        }
        return true;
    }
}
