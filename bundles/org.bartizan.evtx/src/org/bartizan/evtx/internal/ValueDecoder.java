// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.nio.charset.Charset;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.LongStream;

import org.bartizan.evtx.Value;
import org.bartizan.evtx.ValueType;

/** Makes values of their bytes, which {@link Shape} found to fit. */
final class ValueDecoder {

    private static final Charset ANSI = Charset.forName("windows-1252");

    private ValueDecoder() {
    }

    /** A value of any type but binary XML. */
    static Value decode(byte[] bytes, long value) {
        ValueType type = ValueType.of(Packed.type(value));
        if (Packed.array(value)) {
            return new Value.Items(type, LongStream.of(Items.of(bytes, value)).mapToObj(item -> decode(bytes, item)).toList());
        }
        int at = Packed.at(value);
        int length = Packed.length(value);
        return switch (type) {
            case STRING -> new Value.Text(type, utf16(bytes, at, XmlText.utf16Length(bytes, at, length)));
            case ANSI_STRING -> new Value.Text(type, ansi(bytes, at, length));
            default -> length == 0 || type == ValueType.NULL ? Value.Nothing.INSTANCE : single(bytes, type, at, length);
        };
    }

    /** Text as it is, with halves of pairs that a decoder would replace. */
    static String utf16(byte[] bytes, int at, int count) {
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            chars[i] = (char) LittleEndian.u16(bytes, at + 2 * i);
        }
        return new String(chars);
    }

    static String ansi(byte[] bytes, int at, int length) {
        int end = at + length;
        while (end > at && bytes[end - 1] == 0) {
            end--;
        }
        return new String(bytes, at, end - at, ANSI);
    }

    private static Value single(byte[] bytes, ValueType type, int at, int length) {
        return switch (type) {
            case REAL32 -> new Value.Real(type, Float.intBitsToFloat(LittleEndian.i32(bytes, at)));
            case REAL64 -> new Value.Real(type, Double.longBitsToDouble(LittleEndian.i64(bytes, at)));
            case BOOLEAN -> new Value.Truth(truth(bytes, at, length));
            case GUID -> new Value.Guid(new UUID(guidHigh(bytes, at), guidLow(bytes, at)));
            case FILETIME -> new Value.Time(type, FileTime.instant(LittleEndian.i64(bytes, at)));
            case SYSTEMTIME -> new Value.Time(type, SystemTime.of(bytes, at).toInstant(ZoneOffset.UTC));
            case SID -> {
                XmlText sid = new XmlText(48);
                Format.sid(bytes, at, sid);
                yield new Value.Sid(sid.toString());
            }
            case BINARY -> new Value.Bytes(Arrays.copyOfRange(bytes, at, at + length));
            default -> new Value.Whole(type, whole(bytes, type, at, length));
        };
    }

    static boolean truth(byte[] bytes, int at, int length) {
        return length == 1 ? bytes[at] != 0 : LittleEndian.i32(bytes, at) != 0;
    }

    static long whole(byte[] bytes, ValueType type, int at, int length) {
        return switch (type) {
            case INT8 -> bytes[at];
            case UINT8 -> LittleEndian.u8(bytes, at);
            case INT16 -> (short) LittleEndian.u16(bytes, at);
            case UINT16 -> LittleEndian.u16(bytes, at);
            case INT32 -> LittleEndian.i32(bytes, at);
            default -> length == Integer.BYTES ? LittleEndian.u32(bytes, at) : LittleEndian.i64(bytes, at);
        };
    }

    static long guidHigh(byte[] bytes, int at) {
        return LittleEndian.u32(bytes, at) << 32 | (long) LittleEndian.u16(bytes, at + 4) << 16 | LittleEndian.u16(bytes, at + 6);
    }

    static long guidLow(byte[] bytes, int at) {
        return Long.reverseBytes(LittleEndian.i64(bytes, at + 8));
    }
}
