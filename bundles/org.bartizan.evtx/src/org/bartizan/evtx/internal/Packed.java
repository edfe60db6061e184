// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/** Where a value stands in its chunk and of which type it is, in one number, as each record has dozens. */
final class Packed {

    private static final int ARRAY = 0x80;

    private Packed() {
    }

    /** @param type with the bit for arrays */
    static long of(int type, int at, int length) {
        return (long) type << 32 | (long) length << 16 | (length == 0 ? 0 : at);
    }

    static int at(long value) {
        return (int) value & 0xffff;
    }

    static int length(long value) {
        return (int) (value >>> 16) & 0xffff;
    }

    /** The type without the bit for arrays. */
    static int type(long value) {
        return (int) (value >>> 32) & 0x7f;
    }

    static boolean array(long value) {
        return (value >>> 32 & ARRAY) != 0;
    }
}
