// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.evtx.Damage;
import org.bartizan.evtx.ValueType;

/** Reads the values of an instance: their number (4 bytes), length (2), type (1) and a zero (1) for each, then the values. */
final class ValueTable {

    private static final int ENTRY = 4;
    private static final int ARRAY = 0x80;
    // Not in MS-EVEN6, but in evtxexport: XML as text.
    private static final int XML_TEXT = 0x23;

    private final byte[] bytes;
    private final Templates templates;
    private final int depth;
    private final long[] values;
    private final List<Remark> remarks = new ArrayList<>(0);
    private Fragment[] embedded;
    private int height;

    ValueTable(Source source, Templates templates, int depth) throws Malformed {
        this.bytes = source.bytes();
        this.templates = templates;
        this.depth = depth;
        int count = source.i32();
        if (count < 0 || count > source.left() / ENTRY) {
            throw source.malformed(count + " values do not fit into the record");
        }
        values = new long[count];
        int entry = source.pass(ENTRY * count);
        for (int i = 0; i < count; i++, entry += ENTRY) {
            int length = LittleEndian.u16(bytes, entry);
            read(i, LittleEndian.u8(bytes, entry + 2), source.pass(length), length);
        }
    }

    private void read(int i, int type, int at, int length) throws Malformed {
        if (type == ValueType.FRAGMENT.code()) {
            embed(i, at, length);
            values[i] = Packed.of(type, at, length);
        } else if (Shape.fits(bytes, type, at, length)) {
            values[i] = Packed.of(type, at, length);
        } else if (type == XML_TEXT) {
            values[i] = Packed.of(ValueType.STRING.code(), at, length);
        } else {
            remarks.add(new Remark(Damage.Kind.VALUE, at, "value " + i + ": " + length + " bytes are no " + describe(type)));
            values[i] = Packed.of(ValueType.BINARY.code(), at, length);
        }
    }

    private static String describe(int type) {
        ValueType known = ValueType.of(type & ~ARRAY);
        return known == null ? "value of the unknown type " + type : ((type & ARRAY) == 0 ? "" : "array of ") + known;
    }

    private void embed(int i, int at, int length) throws Malformed {
        if (embedded == null) {
            embedded = new Fragment[values.length];
        }
        embedded[i] = templates.fragment(at, at + length, depth + 1, remarks);
        height = Math.max(height, embedded[i].weight().height());
    }

    /** The values as {@link Packed}. */
    long[] values() {
        return values;
    }

    /** The binary XML among the values by their number, or null when none is. */
    Fragment[] embedded() {
        return embedded;
    }

    /** How many elements stand in each other in the values. */
    int height() {
        return height;
    }

    /** Values that do not fit their type, and are bytes now. */
    List<Remark> remarks() {
        return remarks;
    }
}
