// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.bartizan.importer.PairFormat;

/** The beginning of a file, to be read in several ways. */
final class Sample {

    private static final int SIZE = 1 << 13;
    private static final int BUFFER = 1 << 14;

    private final byte[] bytes;
    private final int length;
    private final boolean truncated;
    private int given;

    private Sample(byte[] bytes, int length, boolean truncated) {
        this.bytes = bytes;
        this.length = length;
        this.truncated = truncated;
    }

    static Sample of(Path file) throws IOException {
        try (TextInput input = TextInput.open(file, Long.MAX_VALUE)) {
            byte[] bytes = new byte[SIZE];
            int length = 0;
            int read = 0;
            while (read >= 0 && length < SIZE - Utf16Input.ROOM) {
                read = input.read(bytes, length, SIZE - length);
                length += Math.max(read, 0);
            }
            return new Sample(bytes, length, input.truncated());
        }
    }

    /** The sample as text; what is malformed, such as a character cut in two, is replaced. */
    String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /**
     * How much sense the first pairs make when they are read in {@code format}: the number of those that can be used or are commented out
     * less the number of bad ones, or {@link Integer#MIN_VALUE} when none can be used. A last pair that may have been cut does not count.
     */
    int score(PairFormat format, int pairs) throws IOException {
        given = 0;
        PairScanner scanner = new PairScanner(this::read, format, BUFFER);
        PairParser parser = new PairParser(scanner, format);
        int score = 0;
        int good = 0;
        int last = 0;
        int seen = 0;
        while (seen < pairs && scanner.next()) {
            Parsed parsed = parser.parse();
            last = parsed instanceof Parsed.Rejected ? -1 : 1;
            good += parsed instanceof Parsed.Pair ? 1 : 0;
            score += last;
            seen++;
        }
        boolean cut = truncated && seen > 1 && seen < pairs;
        return good == 0 ? Integer.MIN_VALUE : cut ? score - last : score;
    }

    private int read(byte[] target, int offset, int most) {
        int count = Math.min(most, length - given);
        System.arraycopy(bytes, given, target, offset, count);
        given += count;
        return count == 0 ? -1 : count;
    }
}
