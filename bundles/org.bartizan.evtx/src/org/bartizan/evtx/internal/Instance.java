// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/** A template with the values of one record. */
final class Instance implements Part {

    private final byte[] bytes;
    private final Part[] parts;
    private final long[] values;
    private final Fragment[] embedded;

    /** @param embedded the binary XML of the values that are; null when none is */
    Instance(byte[] bytes, Part[] parts, long[] values, Fragment[] embedded) {
        this.bytes = bytes;
        this.parts = parts;
        this.values = values;
        this.embedded = embedded;
    }

    Part[] parts() {
        return parts;
    }

    byte[] bytes() {
        return bytes;
    }

    int count() {
        return values.length;
    }

    /** A value as {@link Packed}; nothing when there is no such value. */
    long value(int id) {
        return id >= 0 && id < values.length ? values[id] : 0;
    }

    /** The binary XML that is a value, or null when it is none. */
    Part[] embedded(int id) {
        return embedded == null || id >= embedded.length || embedded[id] == null ? null : embedded[id].parts();
    }

    long embeddedSize(int id) {
        return embedded == null || embedded[id] == null ? 0 : embedded[id].weight().size();
    }

    /** The bytes of all values. */
    long bytesOfAll() {
        long sum = 0;
        for (long value : values) {
            sum += Packed.length(value);
        }
        return sum;
    }

    /** Whether there is no such value; an empty text is one. */
    boolean lacks(int id) {
        return Packed.type(value(id)) == 0;
    }

    boolean array(int id) {
        return Packed.array(value(id));
    }
}
