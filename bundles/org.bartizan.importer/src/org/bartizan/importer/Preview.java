// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer;

import java.util.List;

/**
 * The first pairs of a file as they would be read.
 *
 * @param format how they were read
 * @param encoding how the file's text is encoded, such as {@code UTF-8}
 * @param rows the pairs, in the order of the file
 * @param complete whether these are all pairs of the file
 */
public record Preview(PairFormat format, String encoding, List<Row> rows, boolean complete) {

    /** Copies the rows. */
    public Preview {
        rows = List.copyOf(rows);
    }

    /** How a pair was read. */
    public enum Kind {
        /** A name and an address. */
        PAIR,
        /** Commented out. */
        COMMENTED,
        /** It cannot be used. */
        REJECTED
    }

    /**
     * One pair.
     *
     * @param line the number of the line where it begins, from 1
     * @param kind how it was read
     * @param name the computer's name; empty unless it is a {@link Kind#PAIR}
     * @param address the address in the usual notation; empty unless it is a {@link Kind#PAIR}
     * @param text the pair as it is in the file, on one line, bounded, without control characters
     * @param reason why it was rejected, as a sentence; empty otherwise
     */
    public record Row(long line, Kind kind, String name, String address, String text, String reason) {
    }
}
