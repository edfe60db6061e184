// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads UTF-16 as UTF-8. A surrogate without its partner, or half a code unit at the end, becomes a byte that is malformed in UTF-8, so
 * that the pair with it is rejected and the others are not. Read it into arrays of at least {@link #ROOM} bytes.
 */
final class Utf16Input extends InputStream {

    private static final byte MALFORMED = (byte) 0xFF;
    /** One code unit makes up to three bytes, one more for a surrogate that turned out to be alone, and one for half a unit at the end. */
    static final int ROOM = 5;

    private final InputStream in;
    private final boolean bigEndian;
    private final byte[] raw = new byte[1 << 15];
    private int from;
    private int to;
    private int high;
    private boolean ended;

    Utf16Input(InputStream in, boolean bigEndian) {
        this.in = in;
        this.bigEndian = bigEndian;
    }

    @Override
    public int read() throws IOException {
        throw new UnsupportedOperationException("Read into an array.");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int at = offset;
        int end = offset + length - ROOM;
        while (at == offset && !ended) {
            fill();
            while (from + 1 < to && at <= end) {
                int first = raw[from++] & 0xFF;
                int second = raw[from++] & 0xFF;
                at = put(bigEndian ? first << 8 | second : second << 8 | first, target, at);
            }
            if (ended) {
                at = finish(target, at);
            }
        }
        return at == offset ? -1 : at - offset;
    }

    private void fill() throws IOException {
        if (to - from > 1) {
            return;
        }
        int left = to - from;
        raw[0] = left == 1 ? raw[from] : 0;
        int read = in.read(raw, left, raw.length - left);
        from = 0;
        to = left + Math.max(read, 0);
        ended = read < 0;
    }

    private int put(int unit, byte[] target, int offset) {
        int at = offset;
        if (high != 0) {
            int pair = high;
            high = 0;
            if (Character.isLowSurrogate((char) unit)) {
                return encode(Character.toCodePoint((char) pair, (char) unit), target, at);
            }
            target[at++] = MALFORMED;
        }
        if (Character.isHighSurrogate((char) unit)) {
            high = unit;
            return at;
        }
        if (Character.isLowSurrogate((char) unit)) {
            target[at++] = MALFORMED;
            return at;
        }
        return encode(unit, target, at);
    }

    private int finish(byte[] target, int at) {
        boolean half = to - from == 1 || high != 0;
        high = 0;
        from = to;
        if (half) {
            target[at] = MALFORMED;
        }
        return half ? at + 1 : at;
    }

    private static int encode(int character, byte[] target, int offset) {
        int at = offset;
        if (character < 0x80) {
            target[at++] = (byte) character;
        } else if (character < 0x800) {
            target[at++] = (byte) (0xC0 | character >> 6);
            target[at++] = (byte) (0x80 | character & 0x3F);
        } else {
            if (character < 0x10000) {
                target[at++] = (byte) (0xE0 | character >> 12);
            } else {
                target[at++] = (byte) (0xF0 | character >> 18);
                target[at++] = (byte) (0x80 | character >> 12 & 0x3F);
            }
            target[at++] = (byte) (0x80 | character >> 6 & 0x3F);
            target[at++] = (byte) (0x80 | character & 0x3F);
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
