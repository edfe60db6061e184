// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.Arrays;

import org.bartizan.evtx.ValueType;

/** Takes arrays apart. */
final class Items {

    private static final long[] NONE = {};

    private Items() {
    }

    /** The items of an array as {@link Packed} values, in order. */
    static long[] of(byte[] bytes, long array) {
        if (Packed.length(array) == 0) {
            return NONE;
        }
        ValueType type = ValueType.of(Packed.type(array));
        int at = Packed.at(array);
        int end = at + Packed.length(array);
        return switch (type) {
            case STRING -> texts(bytes, type, at, end, 2);
            case ANSI_STRING -> texts(bytes, type, at, end, 1);
            case SID -> sids(bytes, at, end);
            default -> plain(type, at, end);
        };
    }

    // Each text ends with a zero, the last one may end without.
    private static long[] texts(byte[] bytes, ValueType type, int at, int end, int unit) {
        long[] items = new long[8];
        int count = 0;
        int from = at;
        while (end - from >= unit) {
            int to = from;
            while (end - to >= unit && !zero(bytes, to, unit)) {
                to += unit;
            }
            if (count == items.length) {
                items = Arrays.copyOf(items, 2 * count);
            }
            items[count++] = Packed.of(type.code(), from, to - from);
            from = to + unit;
        }
        return Arrays.copyOf(items, count);
    }

    private static boolean zero(byte[] bytes, int at, int unit) {
        return bytes[at] == 0 && bytes[at + unit - 1] == 0;
    }

    private static long[] sids(byte[] bytes, int at, int end) {
        long[] items = new long[(end - at) / 8];
        int count = 0;
        for (int from = at; from < end; count++) {
            int length = Shape.sid(bytes, from);
            items[count] = Packed.of(ValueType.SID.code(), from, length);
            from += length;
        }
        return Arrays.copyOf(items, count);
    }

    private static long[] plain(ValueType type, int at, int end) {
        int width = Shape.itemWidth(type, end - at);
        long[] items = new long[(end - at) / width];
        for (int i = 0; i < items.length; i++) {
            items[i] = Packed.of(type.code(), at + i * width, width);
        }
        return items;
    }
}
