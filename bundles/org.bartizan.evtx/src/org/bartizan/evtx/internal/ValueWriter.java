// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import org.bartizan.evtx.ValueType;

/** Writes values as XML from their bytes, without making objects of them. Says the same as the {@code text()} of what {@link ValueDecoder} makes. */
final class ValueWriter {

    private ValueWriter() {
    }

    static void write(byte[] bytes, long value, boolean attribute, XmlText out) {
        if (Packed.array(value)) {
            String comma = "";
            for (long item : Items.of(bytes, value)) {
                out.add(comma);
                write(bytes, item, attribute, out);
                comma = ",";
            }
            return;
        }
        int length = Packed.length(value);
        if (length > 0) {
            single(bytes, value, Packed.at(value), length, attribute, out);
        }
    }

    private static void single(byte[] bytes, long value, int at, int length, boolean attribute, XmlText out) {
        ValueType type = ValueType.of(Packed.type(value));
        switch (type) {
            case NULL, FRAGMENT -> {
                // Nothing, and what the writer of elements writes.
            }
            case STRING -> out.escapedUtf16(bytes, at, length, attribute);
            case ANSI_STRING -> out.escaped(ValueDecoder.ansi(bytes, at, length), attribute);
            case REAL32, REAL64, SYSTEMTIME -> out.add(ValueDecoder.decode(bytes, value).text());
            case BOOLEAN -> out.add(Boolean.toString(ValueDecoder.truth(bytes, at, length)));
            case BINARY -> Format.bytes(bytes, at, length, out);
            case GUID -> Format.guid(ValueDecoder.guidHigh(bytes, at), ValueDecoder.guidLow(bytes, at), out);
            case FILETIME -> FileTime.append(LittleEndian.i64(bytes, at), out);
            case SID -> Format.sid(bytes, at, out);
            default -> Format.whole(type, ValueDecoder.whole(bytes, type, at, length), out);
        }
    }
}
