// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.nio.ByteBuffer;

/**
 * The header of a frame.
 *
 * @param mark what kind of frame: {@link #MORE}, {@link #LAST} or {@link #END}
 * @param length of the payload in bytes
 * @param previous length in bytes of the whole frame before, 0 for the first
 * @param number of the record, from 1 on; the end mark has the number of the record that will take its place
 * @param payloadSum the payload's checksum
 */
record Frame(int mark, int length, int previous, long number, int payloadSum) {

    /** A record that is not the last of its batch. */
    static final int MORE = 0x424a7265;
    /** The last record of its batch. */
    static final int LAST = 0x424a6c61;
    /** The end mark. */
    static final int END = 0x424a656e;
    /** Bytes of a frame header. */
    static final int HEADER = 28;

    private static final int SUMMED = HEADER - 4;

    static Frame end(int previous, long number) {
        return new Frame(END, 0, previous, number, 0);
    }

    /** The length in bytes of the whole frame. */
    int size() {
        return HEADER + length;
    }

    boolean isRecord() {
        return mark == MORE || mark == LAST;
    }

    byte[] encode(long salt) {
        byte[] bytes = new byte[HEADER];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.putInt(mark).putInt(length).putInt(previous).putLong(number).putInt(payloadSum);
        buffer.putInt(Checksum.salted(salt, bytes, 0, SUMMED));
        return bytes;
    }

    /** The header at {@code offset}, or null when these bytes are none. */
    static Frame decode(byte[] bytes, int offset, long salt) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, HEADER);
        int mark = buffer.getInt();
        if (mark != MORE && mark != LAST && mark != END) {
            return null;
        }
        Frame frame = new Frame(mark, buffer.getInt(), buffer.getInt(), buffer.getLong(), buffer.getInt());
        boolean whole = buffer.getInt() == Checksum.salted(salt, bytes, offset, SUMMED);
        return whole && frame.length >= 0 ? frame : null;
    }
}
