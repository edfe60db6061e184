// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.bartizan.evtx.Value;
import org.bartizan.evtx.ValueType;

/** A value of every type, what it is read as, and its text. */
final class Values {

    private static final String GUID = "00112233445566778899aabbccddeeff";
    private static final String SID = "010100000000000512000000";

    /** One of them; an array has its items as several values. */
    record Example(Val written, String text, Value... read) {
    }

    private Values() {
    }

    static List<Example> all() {
        List<Example> all = new ArrayList<>(texts());
        all.addAll(numbers());
        all.addAll(others());
        all.addAll(arrays());
        return all;
    }

    private static List<Example> texts() {
        String special = "a\r\n<&>\"'\u00e4\u20ac \t";
        return List.of(new Example(Val.string(special), special, text(special)), new Example(Val.string(""), "", text("")), new Example(
                new Val(1, "AB".getBytes(StandardCharsets.UTF_16LE)), "AB", text("AB")), new Example(Val.ansi("h\u00e4\u0080"),
                        "h\u00e4\u20ac", new Value.Text(ValueType.ANSI_STRING, "h\u00e4\u20ac")));
    }

    private static Value text(String text) {
        return new Value.Text(ValueType.STRING, text);
    }

    private static List<Example> numbers() {
        return List.of(whole(3, 1, -5, "-5"), whole(4, 1, 250, "250"), whole(5, 2, -3000, "-3000"), whole(6, 2, 65000, "65000"), whole(7, 4,
                -70000, "-70000"), whole(8, 4, 4000000000L, "4000000000"), whole(9, 8, -5000000000L, "-5000000000"), whole(10, 8, -1,
                        "18446744073709551615"), whole(0x10, 4, 0xabc, "2748"), whole(0x10, 8, 0xabcdef0123L, "737894400291"), whole(0x14,
                                4, 0xbeef, "0x0000beef"), whole(0x15, 8, -2, "0xfffffffffffffffe"), new Example(Val.of(0x0b, 4, Float
                                        .floatToIntBits(1.5f)), "1.5", new Value.Real(ValueType.REAL32, 1.5)), new Example(Val.of(0x0c, 8,
                                                Double.doubleToLongBits(-2.25e10)), "-2.25E10", new Value.Real(ValueType.REAL64,
                                                        -2.25e10)));
    }

    private static Example whole(int type, int width, long value, String text) {
        return new Example(Val.of(type, width, value), text, new Value.Whole(ValueType.of(type), value));
    }

    private static List<Example> others() {
        return List.of(new Example(Val.of(0x0d, 4, 1), "true", new Value.Truth(true)), new Example(Val.of(0x0d, 4, 0), "false",
                new Value.Truth(false)), new Example(Val.of(0x0d, 1, 1), "true", new Value.Truth(true)), new Example(Val.hex(0x0e,
                        "00ff10"), "00FF10", new Value.Bytes(new byte[] {0, -1, 16})), new Example(Val.hex(0x0f, GUID),
                                "{33221100-5544-7766-8899-AABBCCDDEEFF}", new Value.Guid(UUID.fromString(
                                        "33221100-5544-7766-8899-AABBCCDDEEFF"))), new Example(Val.time(LogWriter.TICKS),
                                                "2026-01-02T03:04:05.123456700Z", time(ValueType.FILETIME,
                                                        "2026-01-02T03:04:05.123456700Z")), new Example(Val.time(0),
                                                                "1601-01-01T00:00:00.000000000Z", time(ValueType.FILETIME,
                                                                        "1601-01-01T00:00:00Z")), new Example(Val.hex(0x12,
                                                                                "ea070100050002000300040005007b00"),
                                                                                "2026-01-02T03:04:05.123Z", time(ValueType.SYSTEMTIME,
                                                                                        "2026-01-02T03:04:05.123Z")), new Example(Val.hex(
                                                                                                0x13, SID), "S-1-5-18", new Value.Sid(
                                                                                                        "S-1-5-18")));
    }

    private static Value time(ValueType type, String moment) {
        return new Value.Time(type, Instant.parse(moment));
    }

    private static List<Example> arrays() {
        Value system = new Value.Sid("S-1-5-18");
        Value guid = new Value.Guid(UUID.fromString("33221100-5544-7766-8899-AABBCCDDEEFF"));
        return List.of(new Example(Val.strings("a", "", "c"), "a,,c", text("a"), text(""), text("c")), new Example(new Val(0x81, "A\0B"
                .getBytes(StandardCharsets.UTF_16LE)), "A,B", text("A"), text("B")), new Example(Val.hex(0x82, "41004200"), "A,B",
                        new Value.Text(ValueType.ANSI_STRING, "A"), new Value.Text(ValueType.ANSI_STRING, "B")), two(3, "0105", 1, 5), two(
                                4, "01ff", 1, 255), two(5, "01000500", 1, 5), two(6, "0100ffff", 1, 65535), two(7, "0100000005000000", 1,
                                        5), two(8, "01000000ffffffff", 1, 4294967295L), two(9, "01000000000000000500000000000000", 1, 5),
                two(10, "01000000000000000500000000000000", 1, 5), two(0x10, "01000000000000000500000000000000", 1, 5), new Example(Val.hex(
                        0x94, "01000000ffffffff"), "0x00000001,0xffffffff", new Value.Whole(ValueType.HEX32, 1), new Value.Whole(
                                ValueType.HEX32, 4294967295L)), new Example(Val.hex(0x8b, "0000c03f0000003f"), "1.5,0.5", new Value.Real(
                                        ValueType.REAL32, 1.5), new Value.Real(ValueType.REAL32, 0.5)), new Example(Val.hex(0x8d,
                                                "0100000000000000"), "true,false", new Value.Truth(true), new Value.Truth(false)),
                new Example(Val.hex(0x8f, GUID + GUID), guid.text() + "," + guid.text(), guid, guid), new Example(Val.hex(0x93, SID + SID),
                        "S-1-5-18,S-1-5-18", system, system), new Example(Val.hex(0x91, "00000000000000008096980000000000"),
                                "1601-01-01T00:00:00.000000000Z,1601-01-01T00:00:01.000000000Z", time(ValueType.FILETIME,
                                        "1601-01-01T00:00:00Z"), time(ValueType.FILETIME, "1601-01-01T00:00:01Z")));
    }

    private static Example two(int type, String bytes, long first, long second) {
        return new Example(Val.hex(type | Val.ARRAY, bytes), first + "," + second, new Value.Whole(ValueType.of(type), first),
                new Value.Whole(ValueType.of(type), second));
    }
}
