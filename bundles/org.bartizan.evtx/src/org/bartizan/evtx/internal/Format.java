// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.time.Instant;
import java.util.UUID;

import org.bartizan.evtx.ValueType;

/** Values as text. */
public final class Format {

    private Format() {
    }

    /** A whole number. */
    public static String whole(ValueType type, long value) {
        XmlText out = new XmlText(20);
        whole(type, value, out);
        return out.toString();
    }

    static void whole(ValueType type, long value, XmlText out) {
        switch (type) {
            case HEX32 -> out.add("0x").hex(value, 8);
            case HEX64 -> out.add("0x").hex(value, 16);
            case UINT64, SIZE -> out.add(Long.toUnsignedString(value));
            default -> out.decimal(value);
        }
    }

    /** A floating-point number. */
    public static String real(ValueType type, double value) {
        return type == ValueType.REAL32 ? Float.toString((float) value) : Double.toString(value);
    }

    /** Bytes in hexadecimal. */
    public static String bytes(byte[] bytes) {
        XmlText out = new XmlText(2 * bytes.length);
        bytes(bytes, 0, bytes.length, out);
        return out.toString();
    }

    static void bytes(byte[] bytes, int at, int length, XmlText out) {
        for (int i = at; i < at + length; i++) {
            out.upperHex(bytes[i], 2);
        }
    }

    /** Such as <code>{54849625-5478-4994-A5BA-3E3B0328C30D}</code>. */
    public static String guid(UUID value) {
        XmlText out = new XmlText(38);
        guid(value.getMostSignificantBits(), value.getLeastSignificantBits(), out);
        return out.toString();
    }

    static void guid(long most, long least, XmlText out) {
        out.add('{').upperHex(most >>> 32, 8).add('-').upperHex(most >>> 16, 4).add('-').upperHex(most, 4).add('-');
        out.upperHex(least >>> 48, 4).add('-').upperHex(least, 12).add('}');
    }

    /** A moment, with as many digits as its type has. */
    public static String time(ValueType type, Instant value) {
        XmlText out = new XmlText(32);
        time(type, value, out);
        return out.toString();
    }

    static void time(ValueType type, Instant value, XmlText out) {
        FileTime.append(value.getEpochSecond(), value.getNano(), out);
        if (type == ValueType.SYSTEMTIME) {
            out.cut(out.length() - "000000Z".length());
            out.add('Z');
        }
    }

    static void sid(byte[] bytes, int at, XmlText out) {
        out.add("S-").decimal(LittleEndian.u8(bytes, at)).add('-');
        long authority = Integer.toUnsignedLong(Integer.reverseBytes(LittleEndian.i32(bytes, at + 4))) | (long) LittleEndian.u8(bytes,
                at + 2) << 40 | (long) LittleEndian.u8(bytes, at + 3) << 32;
        out.decimal(authority);
        for (int i = 0; i < LittleEndian.u8(bytes, at + 1); i++) {
            out.add('-').decimal(LittleEndian.u32(bytes, at + 8 + 4 * i));
        }
    }
}
