// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;

/** Reads a file through a buffer, mostly forwards. */
final class Window {

    private static final int SIZE = 1 << 16;

    private final Medium medium;
    private final long size;
    private final byte[] buffer = new byte[SIZE];
    private long start;
    private int filled;

    /** @param size the length in bytes of what may be read */
    Window(Medium medium, long size) {
        this.medium = medium;
        this.size = size;
    }

    long size() {
        return size;
    }

    /** Whether {@code length} bytes are there at {@code position}. */
    boolean has(long position, long length) {
        return length <= size - position;
    }

    /** Makes {@code length} bytes at {@code position} available in {@link #bytes} and tells where they begin there. */
    int require(long position, int length) throws IOException {
        if (position < start || position + length > start + filled) {
            filled = 0;
            int wanted = (int) Math.min(SIZE, size - position);
            medium.read(position, buffer, 0, wanted);
            start = position;
            filled = wanted;
        }
        return (int) (position - start);
    }

    byte[] bytes() {
        return buffer;
    }

    /** The frame header at {@code position}, or null when there is none. */
    Frame frame(long position, long salt) throws IOException {
        if (!has(position, Frame.HEADER)) {
            return null;
        }
        int offset = require(position, Frame.HEADER);
        return Frame.decode(buffer, offset, salt);
    }

    /** The payload of the frame at {@code position}, or null when it is damaged or too long. */
    byte[] payload(long position, Frame frame, int limit) throws IOException {
        if (frame.length() > limit || !has(position, frame.size())) {
            return null;
        }
        byte[] payload = new byte[frame.length()];
        if (frame.size() <= SIZE) {
            int offset = require(position, frame.size());
            System.arraycopy(buffer, offset + Frame.HEADER, payload, 0, payload.length);
        } else {
            medium.read(position + Frame.HEADER, payload, 0, payload.length);
        }
        return Checksum.of(payload, 0, payload.length) == frame.payloadSum() ? payload : null;
    }
}
