// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/** Reads forwards between two offsets of a chunk; beyond is malformed. */
final class Source {

    private final byte[] bytes;
    private final int end;
    private int at;

    Source(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    boolean more() {
        return at < end;
    }

    /** The next byte, which must be there. */
    int peek() {
        return bytes[at] & 0xff;
    }

    int u8() throws Malformed {
        return LittleEndian.u8(bytes, pass(1));
    }

    int u16() throws Malformed {
        return LittleEndian.u16(bytes, pass(2));
    }

    int i32() throws Malformed {
        return LittleEndian.i32(bytes, pass(4));
    }

    /** The number that stands some bytes ahead. */
    int i32At(int ahead) throws Malformed {
        need(ahead + 4);
        return LittleEndian.i32(bytes, at + ahead);
    }

    /** Text after the number of its characters in two bytes. */
    String text() throws Malformed {
        int length = 2 * u16();
        return ValueDecoder.utf16(bytes, pass(length), length / 2);
    }

    void skip(int count) throws Malformed {
        pass(count);
    }

    /** Where the next bytes begin, which are passed. */
    int pass(int count) throws Malformed {
        need(count);
        int from = at;
        at += count;
        return from;
    }

    private void need(int count) throws Malformed {
        if (count < 0 || count > end - at) {
            throw malformed("it ends too early");
        }
    }

    Malformed malformed(String message) {
        return new Malformed(at, message);
    }
}
