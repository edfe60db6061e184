// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A value to be written.
 *
 * @param type with the bit for arrays
 */
record Val(int type, byte[] bytes) {

    static final Val NULL = new Val(0, new byte[0]);
    static final int ARRAY = 0x80;

    static Val string(String text) {
        return new Val(1, utf16(text + "\0"));
    }

    static Val strings(String... texts) {
        return new Val(1 | ARRAY, utf16(String.join("\0", texts) + "\0"));
    }

    // Unlike a charset, with halves of pairs as they are.
    private static byte[] utf16(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    static Val ansi(String text) {
        return new Val(2, (text + "\0").getBytes(StandardCharsets.ISO_8859_1));
    }

    static Val u8(int value) {
        return new Val(4, new byte[] {(byte) value});
    }

    static Val u16(int value) {
        return of(6, 2, value);
    }

    static Val u32(long value) {
        return of(8, 4, value);
    }

    static Val u64(long value) {
        return of(10, 8, value);
    }

    static Val time(long ticks) {
        return of(0x11, 8, ticks);
    }

    static Val hex64(long value) {
        return of(0x15, 8, value);
    }

    static Val hex(int type, String bytes) {
        return new Val(type, HexFormat.of().parseHex(bytes));
    }

    /** A whole number of some bytes, little-endian. */
    static Val of(int type, int width, long value) {
        byte[] bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
        return new Val(type, java.util.Arrays.copyOf(bytes, width));
    }
}
