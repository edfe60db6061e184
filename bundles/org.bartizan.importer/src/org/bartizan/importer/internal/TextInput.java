// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file as UTF-8 without byte order mark, whatever it is encoded in. Used by one thread. */
final class TextInput implements PairScanner.Source, Closeable {

    private static final int HEAD = 8_192;
    /** Text hardly has control characters; in compressed or encrypted data they are every tenth byte. */
    private static final int FEW_CONTROLS = 8;

    private final SeekableByteChannel channel;
    private final long size;
    private final String encoding;
    private final InputStream in;

    private long left;
    private boolean ended;

    private TextInput(SeekableByteChannel channel, long most) throws IOException {
        this.channel = channel;
        this.left = most;
        this.size = channel.size();
        InputStream raw = Channels.newInputStream(channel);
        byte[] head = raw.readNBytes(HEAD);
        if (starts(head, 0xFE, 0xFF)) {
            encoding = "UTF-16BE";
            in = new Utf16Input(rest(head, 2, raw), true);
        } else if (starts(head, 0xFF, 0xFE)) {
            encoding = "UTF-16LE";
            in = new Utf16Input(rest(head, 2, raw), false);
        } else {
            encoding = "UTF-8";
            checkText(head);
            in = rest(head, starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0, raw);
        }
    }

    /**
     * Opens a file.
     *
     * @param most after how many bytes of text to stop, see {@link #truncated()}
     * @throws NotTextException when the beginning of the file is not text
     */
    static TextInput open(Path file, long most) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return new TextInput(channel, most);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = in.read(target, offset, length);
        ended = read < 0;
        left -= Math.max(read, 0);
        return read;
    }

    /** Whether reading stopped before the end of the text was seen. */
    boolean truncated() {
        return !ended;
    }

    /** The name of the encoding. */
    String encoding() {
        return encoding;
    }

    /** How many bytes the file had when it was opened. */
    long size() {
        return size;
    }

    /** How many bytes of the file have been read. */
    long consumed() throws IOException {
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static InputStream rest(byte[] head, int from, InputStream raw) throws IOException {
        PushbackInputStream rest = new PushbackInputStream(raw, HEAD);
        rest.unread(head, from, head.length - from);
        return rest;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void checkText(byte[] head) throws NotTextException {
        int controls = 0;
        for (byte b : head) {
            // Tabulator to carriage return, and the four separators, are used in text. A NUL is told of with its line.
            if (b > 0 && b < 0x1C && (b < '\t' || b > '\r')) {
                controls++;
            }
        }
        if (controls >= FEW_CONTROLS && controls > head.length / 16) {
            throw new NotTextException("it is not a text file: many of its bytes are control characters");
        }
    }
}
