// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.Arrays;

/** How much parts may become with values put in, as an upper bound that is cheap to tell for each record. */
final class Weight {

    private static final int[] NONE = {};
    // Guids, times and numbers are at most this long; anything else is at most this many characters for each of its bytes.
    private static final int PLAIN = 40;
    private static final int PER_BYTE = 6;

    private long size;
    private int height;
    private int[] places = NONE;
    private int[] repeated = NONE;
    private int[] changing = NONE;
    private int count;
    private boolean hasInstances;

    /** The characters of what is the same in each record. */
    long size() {
        return size;
    }

    int height() {
        return height;
    }

    void add(long characters) {
        size = Math.min(size + characters, Long.MAX_VALUE / 4);
    }

    /** Counts an instance with all of its values. */
    void addInstance(long characters) {
        add(characters);
        hasInstances = true;
    }

    /** Whether an instance stands in it, which holds on to the bytes of its chunk. */
    boolean hasInstances() {
        return hasInstances;
    }

    void reach(int at, int wanted) throws Malformed {
        height = Math.max(height, wanted);
        if (height > Budget.HEIGHT) {
            throw new Malformed(at, "more than " + Budget.HEIGHT + " elements stand in each other");
        }
    }

    /** Counts a place for a value. */
    void place(int id) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count + 16);
            repeated = Arrays.copyOf(repeated, 2 * count + 16);
            changing = Arrays.copyOf(changing, 2 * count + 16);
        }
        places[count++] = id;
    }

    /** Notes that an array in the last place repeats an element of so many characters and so many other places. */
    void repeats(long characters, int otherPlaces) {
        repeated[count - 1] = (int) Math.min(characters, Integer.MAX_VALUE);
        changing[count - 1] = otherPlaces;
    }

    /** The characters with the values of an instance put in. */
    long with(Instance values) {
        long sum = size;
        long all = values.bytesOfAll();
        for (int i = 0; i < count; i++) {
            int id = places[i];
            if (id < values.count()) {
                long value = values.value(id);
                sum += PLAIN + PER_BYTE * Packed.length(value) + values.embeddedSize(id);
                if (Packed.array(value)) {
                    sum += Packed.length(value) * (PLAIN + repeated[i] + changing[i] * (PLAIN + PER_BYTE * all));
                }
            }
            sum = Math.min(sum, Long.MAX_VALUE / 4);
        }
        return sum;
    }
}
