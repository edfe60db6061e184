// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.bartizan.importer.PairFormat;

/** Reads the pairs of a file one after the other. Used by one thread. */
final class PairReader implements Closeable {

    private static final int BUFFER = 1 << 18;

    private final TextInput input;
    private final PairScanner scanner;
    private final PairParser parser;

    private PairReader(TextInput input, PairFormat format) {
        this.input = input;
        scanner = new PairScanner(input, format, BUFFER);
        parser = new PairParser(scanner, format);
    }

    static PairReader open(Path file, PairFormat format) throws IOException {
        return new PairReader(TextInput.open(file, Long.MAX_VALUE), format);
    }

    /** Opens a file of which no more than about {@code most} bytes are to be read, see {@link #truncated()}. */
    static PairReader open(Path file, PairFormat format, long most) throws IOException {
        return new PairReader(TextInput.open(file, most), format);
    }

    /** The next pair that is not empty, or null at the end of the file. */
    Parsed next() throws IOException {
        return scanner.next() ? parser.parse() : null;
    }

    /** The line where the pair that was read last begins. */
    long line() {
        return scanner.startLine();
    }

    /** The pair that was read last, for people. */
    String excerpt() {
        return parser.excerpt();
    }

    String encoding() {
        return input.encoding();
    }

    /** The file's size in bytes. */
    long size() {
        return input.size();
    }

    /** How many bytes of the file have been read. */
    long consumed() throws IOException {
        return input.consumed();
    }

    /** Whether reading ended before the end of the file, so that the last pair may have been cut. */
    boolean truncated() {
        return input.truncated();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
