// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import java.nio.charset.StandardCharsets;

/**
 * What a journal holds, written into its header so that no file is mistaken for another.
 *
 * @param name such as {@code org.bartizan.fleet.commits}; 1 to 128 bytes in UTF-8
 * @param version the version of the records' own format, at least 1; a file of a higher one is refused
 * @param maxRecord the length in bytes that no record exceeds, 1 to 1 GiB
 */
public record JournalKind(String name, int version, int maxRecord) {

    /** The length in bytes that no name exceeds. */
    public static final int MAX_NAME = 128;
    private static final int MAX_RECORD = 1 << 30;

    /** Checks the limits. */
    public JournalKind {
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > MAX_NAME || version < 1 || maxRecord < 1 || maxRecord > MAX_RECORD) {
            throw new IllegalArgumentException("Not a kind of journal: " + name + ", version " + version + ", limit " + maxRecord);
        }
    }
}
