// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import org.bartizan.evtx.ValueType;

/** Which bytes can be a value of which type. */
final class Shape {

    private static final int ARRAY = 0x80;
    private static final int SID_HEAD = 8;

    private Shape() {
    }

    /** Whether bytes are a value of a type, which may have the bit for arrays, or nothing at all. */
    static boolean fits(byte[] bytes, int type, int at, int length) {
        ValueType known = ValueType.of(type & ~ARRAY);
        if (known == null || known == ValueType.FRAGMENT) {
            return false;
        }
        return length == 0 || ((type & ARRAY) == 0 ? single(bytes, known, at, length) : several(bytes, known, at, length));
    }

    private static boolean single(byte[] bytes, ValueType type, int at, int length) {
        return switch (type) {
            case NULL, STRING, ANSI_STRING, BINARY -> true;
            case BOOLEAN -> length == 1 || length == type.width();
            case SIZE -> length == Integer.BYTES || length == Long.BYTES;
            case SID -> length >= SID_HEAD && length == sid(bytes, at);
            case SYSTEMTIME -> length == type.width() && SystemTime.valid(bytes, at);
            default -> length == type.width();
        };
    }

    private static boolean several(byte[] bytes, ValueType type, int at, int length) {
        return switch (type) {
            case STRING, ANSI_STRING -> true;
            case NULL, BINARY -> false;
            case SIZE -> length % Integer.BYTES == 0;
            case SID -> sids(bytes, at, length);
            default -> {
                boolean fits = length % type.width() == 0;
                for (int i = 0; fits && type == ValueType.SYSTEMTIME && i < length; i += type.width()) {
                    fits = SystemTime.valid(bytes, at + i);
                }
                yield fits;
            }
        };
    }

    private static boolean sids(byte[] bytes, int at, int length) {
        int end = at + length;
        int from = at;
        while (end - from >= SID_HEAD) {
            from += sid(bytes, from);
        }
        return from == end;
    }

    /** The bytes of a security identifier whose first eight are there. */
    static int sid(byte[] bytes, int at) {
        return SID_HEAD + Integer.BYTES * LittleEndian.u8(bytes, at + 1);
    }

    /** The bytes of an item of an array whose items are of one width, {@code length} bytes in all. */
    static int itemWidth(ValueType type, int length) {
        // An array of sizes does not say which it has; computers with 32 bits are the rarer.
        return type == ValueType.SIZE ? length % Long.BYTES == 0 ? Long.BYTES : Integer.BYTES : type.width();
    }
}
