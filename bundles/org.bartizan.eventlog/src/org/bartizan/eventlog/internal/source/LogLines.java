// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads the lines of a file in bounded memory. Lines end with LF, or CR LF. Used by one thread. */
final class LogLines implements Closeable {

    /** The most bytes of a line; of a longer one the rest is skipped. */
    static final int MAX_LINE = 1 << 16;

    private static final int BUFFER = 1 << 17;

    private final FileChannel channel;
    private final boolean following;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private final byte[] line = new byte[MAX_LINE];
    private int length;
    private boolean tooLong;
    private long position;
    private long number;

    LogLines(Path file, long position, boolean following) throws IOException {
        this.following = following;
        this.position = position;
        channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(position);
    }

    /** The next line without its end, or null when there is none; when following, a line without an end is none yet. */
    String next() throws IOException {
        length = 0;
        tooLong = false;
        long consumed = 0;
        while (true) {
            if (!buffer.hasRemaining() && !fill()) {
                return ended(consumed);
            }
            int from = buffer.position();
            int end = lineEnd(from);
            take(from, end);
            if (end < buffer.limit()) {
                buffer.position(end + 1);
                return line(consumed + end + 1 - from);
            }
            consumed += end - from;
            buffer.position(end);
        }
    }

    private String ended(long consumed) throws IOException {
        if (consumed == 0) {
            return null;
        }
        if (following) {
            // What is there of the line is read again when there is more.
            channel.position(position);
            return null;
        }
        return line(consumed);
    }

    private String line(long consumed) {
        boolean first = position == 0;
        position += consumed;
        number++;
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return LineText.of(line, first ? LineText.markLength(line, end) : 0, end);
    }

    private boolean fill() throws IOException {
        buffer.clear();
        int read = channel.read(buffer);
        buffer.flip();
        return read > 0;
    }

    private int lineEnd(int from) {
        int at = from;
        byte[] bytes = buffer.array();
        while (at < buffer.limit() && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private void take(int from, int end) {
        int count = Math.min(end - from, MAX_LINE - length);
        tooLong |= count < end - from;
        System.arraycopy(buffer.array(), from, line, length, count);
        length += count;
    }

    /** Whether the line read last was cut. */
    boolean tooLong() {
        return tooLong;
    }

    /** The number of the line read last, from 1 where reading began. */
    long number() {
        return number;
    }

    /** The place behind the line read last, in bytes. */
    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
