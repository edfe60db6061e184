// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.bartizan.importer.Delimiter;
import org.bartizan.importer.PairFormat;

/**
 * Finds the pairs of a text, one at a time, as slices of a buffer, without a look at what they mean. Every byte is looked at once.
 * Memory is bounded: of a pair that is longer than {@link #MAX_PAIR} only the beginning is kept.
 */
final class PairScanner {

    /** The most bytes of a pair: more than the longest name and the longest address have together. */
    static final int MAX_PAIR = 4_096;

    /** A delimiter has up to four bytes in UTF-8 and is recognised at the last one: the three before it must be in the buffer. */
    private static final int LOOK_BACK = 3;

    private final Source input;
    private final byte[] between;
    private final byte[] after;
    private final boolean[] special = new boolean[256];
    private final byte[] buffer;
    private int limit;
    private int at;
    private long line = 1;
    private int lastReturn = -2;
    private int seenBits;

    private int start;
    private int end;
    private long startLine;
    private int delimiters;
    private int firstDelimiter;
    private int lastDelimiter;
    private boolean tooLong;

    /** @param bufferSize how many bytes to read at once, at least four times {@link #MAX_PAIR} */
    PairScanner(Source input, PairFormat format, int bufferSize) {
        this.input = input;
        buffer = new byte[bufferSize];
        between = utf8(format.between());
        after = utf8(format.after());
        special[0] = true;
        special['\n'] = true;
        special['\r'] = true;
        special[between[between.length - 1] & 0xFF] = true;
        special[after[after.length - 1] & 0xFF] = true;
    }

    /** Where UTF-8 text comes from. */
    interface Source {

        /** Reads at least one byte and returns how many, or -1 at the end, as {@link java.io.InputStream#read(byte[], int, int)} does. */
        int read(byte[] target, int offset, int length) throws IOException;
    }

    /**
     * Goes to the next pair that is not empty.
     *
     * @return whether there is one
     * @throws NotTextException when the text has a NUL
     */
    boolean next() throws IOException {
        do {
            if (!skipBlank()) {
                return false;
            }
            startLine = line;
            delimiters = 0;
            seenBits = 0;
            tooLong = false;
            scan();
        } while (end == start);
        return true;
    }

    private boolean skipBlank() throws IOException {
        boolean tabs = between[0] != '\t';
        for (;; at++) {
            start = at;
            if (at == limit && !fill()) {
                return false;
            }
            byte b = buffer[at];
            if (b == '\n' || b == '\r') {
                isNewLine(b);
            } else if (b != ' ' && !(b == '\t' && tabs)) {
                return true;
            }
        }
    }

    private void scan() throws IOException {
        while (true) {
            skipOrdinary(tooLong ? limit : Math.min(limit, start + MAX_PAIR));
            if (at == limit) {
                forgetTail();
                if (!fill()) {
                    end = tooLong ? start + MAX_PAIR : at;
                    return;
                }
            } else if (!tooLong && at == start + MAX_PAIR) {
                tooLong = true;
            } else if (endsPair()) {
                end = tooLong ? start + MAX_PAIR : Math.max(start, at + 1 - after.length);
                at++;
                return;
            } else {
                at++;
            }
        }
    }

    private void skipOrdinary(int to) {
        int bits = seenBits;
        int i = at;
        while (i < to) {
            byte b = buffer[i];
            bits |= b;
            if (special[b & 0xFF]) {
                break;
            }
            i++;
        }
        seenBits = bits;
        at = i;
    }

    /** Looks at a special byte; returns whether the pair ends with it. */
    private boolean endsPair() throws NotTextException {
        byte b = buffer[at];
        if (b == 0) {
            throw new NotTextException("it is not a text file: line " + line + " has a NUL");
        }
        if (b == '\n' || b == '\r') {
            boolean newLine = isNewLine(b);
            if (newLine && between[0] == '\n') {
                countDelimiter();
            }
            return after[0] == '\n';
        }
        if (ends(after)) {
            return true;
        }
        if (ends(between)) {
            countDelimiter();
        }
        return false;
    }

    /** Counts lines; the second half of CR LF is no new one. */
    private boolean isNewLine(byte b) {
        boolean half = b == '\n' && lastReturn == at - 1;
        lastReturn = b == '\r' ? at : -2;
        if (!half) {
            line++;
        }
        return !half;
    }

    private boolean ends(byte[] delimiter) {
        int from = at + 1 - delimiter.length;
        return from >= start && (delimiter.length == 1 ? buffer[at] == delimiter[0]
                : Arrays.equals(buffer, from, at + 1, delimiter, 0, delimiter.length));
    }

    private void countDelimiter() {
        lastDelimiter = at + 1 - between.length;
        if (delimiters++ == 0) {
            firstDelimiter = lastDelimiter;
        }
    }

    /** Of a pair that is too long, what comes after its beginning is not kept. */
    private void forgetTail() {
        int keep = start + MAX_PAIR + LOOK_BACK;
        if (tooLong && limit > keep) {
            System.arraycopy(buffer, limit - LOOK_BACK, buffer, keep - LOOK_BACK, LOOK_BACK);
            lastReturn -= limit - keep;
            limit = keep;
            at = keep;
        }
    }

    /** Moves what is kept to the beginning of the buffer and reads on; returns false at the end of the text. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        at -= start;
        limit -= start;
        lastReturn -= start;
        firstDelimiter -= start;
        lastDelimiter -= start;
        start = 0;
        int read = input.read(buffer, limit, buffer.length - limit);
        limit += Math.max(read, 0);
        return read > 0;
    }

    private static byte[] utf8(Delimiter delimiter) {
        return Character.toString(delimiter.character()).getBytes(StandardCharsets.UTF_8);
    }

    /** The array that {@link #start()} and {@link #end()} point into, until the next pair. */
    byte[] bytes() {
        return buffer;
    }

    /** Where the pair begins: at a byte that is no blank. */
    int start() {
        return start;
    }

    /** Behind the last byte of the pair; blanks may come before. */
    int end() {
        return end;
    }

    /** The number of the line where the pair begins, from 1. */
    long startLine() {
        return startLine;
    }

    /** How many delimiters there are between items. */
    int delimiters() {
        return delimiters;
    }

    /** Where the first of {@link #delimiters()} begins. */
    int firstDelimiter() {
        return firstDelimiter;
    }

    /** Where the last of {@link #delimiters()} begins. */
    int lastDelimiter() {
        return lastDelimiter;
    }

    /** How many bytes the delimiter between items has. */
    int delimiterLength() {
        return between.length;
    }

    /** Whether all bytes of the pair are ASCII. */
    boolean ascii() {
        return seenBits >= 0;
    }

    /** Whether only the beginning of the pair is there. */
    boolean tooLong() {
        return tooLong;
    }
}
