// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import java.util.function.IntUnaryOperator;

/**
 * Numbers found by 32-bit tags, many to a tag: open addressing with linear probing in one array of longs, so that a million of them
 * need 16 MB and no object each. A tag is a hash; whoever asks verifies what it finds. Not safe for use by several threads.
 */
final class TagTable {

    private static final int SMALLEST = 1024;
    private static final long TAG = 0xFFFFFFFF_00000000L;

    private long[] slots = new long[SMALLEST];
    private int mask = SMALLEST - 1;
    private int size;

    /** The first place with that tag, or -1. */
    int first(int tag) {
        return from(tag & mask, tag);
    }

    /** The next place with that tag after {@code place}, or -1. */
    int next(int place, int tag) {
        return from(place + 1 & mask, tag);
    }

    private int from(int start, int tag) {
        int place = start;
        while (slots[place] != 0) {
            if ((int) (slots[place] >>> 32) == tag) {
                return place;
            }
            place = place + 1 & mask;
        }
        return -1;
    }

    /** The number at a place. */
    int value(int place) {
        return (int) slots[place] - 1;
    }

    /** Replaces the number at a place. */
    void replace(int place, int value) {
        slots[place] = slots[place] & TAG | value + 1;
    }

    /** Adds a number, at least 0, under a tag. */
    void add(int tag, int value) {
        if (size + (size >> 1) > mask) {
            resize(slots.length * 2, IntUnaryOperator.identity());
        }
        place((long) tag << 32 | value + 1);
        size++;
    }

    private void place(long slot) {
        int place = (int) (slot >>> 32) & mask;
        while (slots[place] != 0) {
            place = place + 1 & mask;
        }
        slots[place] = slot;
    }

    /** Takes out what is at a place, and closes the gap so that the others are still found. */
    void remove(int place) {
        int gap = place;
        int next = gap + 1 & mask;
        while (slots[next] != 0) {
            int home = (int) (slots[next] >>> 32) & mask;
            if ((next - home & mask) >= (next - gap & mask)) {
                slots[gap] = slots[next];
                gap = next;
            }
            next = next + 1 & mask;
        }
        slots[gap] = 0;
        size--;
    }

    /** Replaces every number, or takes it out where {@code change} gives -1. */
    void change(IntUnaryOperator change) {
        resize(slots.length, change);
    }

    private void resize(int length, IntUnaryOperator change) {
        long[] old = slots;
        slots = new long[length];
        mask = length - 1;
        size = 0;
        for (long slot : old) {
            int number = slot == 0 ? -1 : change.applyAsInt((int) slot - 1);
            if (number >= 0) {
                place(slot & TAG | number + 1);
                size++;
            }
        }
    }
}
