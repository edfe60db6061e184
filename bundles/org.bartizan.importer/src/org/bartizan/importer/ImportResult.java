// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What an import did, or what it would do. Every pair of the file that is not empty is counted once as imported, kept, commented or
 * rejected.
 *
 * @param file the file
 * @param format how it was read
 * @param encoding how its text is encoded, such as {@code UTF-8}
 * @param dryRun whether nothing was to be changed
 * @param cancelled whether it was cancelled: nothing was changed, and the counts say how far it came
 * @param imported how many pairs are new in the address cache, shared ones included
 * @param kept how many pairs have names that the address cache had already; those entries are unchanged
 * @param commented how many pairs are commented out
 * @param rejected how many pairs cannot be used
 * @param shared how many of the imported pairs have an address that another computer has too
 * @param rejections the first rejected pairs, {@link #MAX_NOTES} at most
 * @param keptPairs the first kept pairs, {@link #MAX_NOTES} at most
 * @param sharedPairs the first shared pairs, {@link #MAX_NOTES} at most
 * @param took how long it took, from opening the file until everything was on disk
 */
public record ImportResult(Path file, PairFormat format, String encoding, boolean dryRun, boolean cancelled, long imported, long kept,
        long commented, long rejected, long shared, List<PairNote> rejections, List<PairNote> keptPairs, List<PairNote> sharedPairs,
        Duration took) {

    /** How many pairs are told of one by one; more are only counted. */
    public static final int MAX_NOTES = 1_000;

    /** Copies the notes. */
    public ImportResult {
        rejections = List.copyOf(rejections);
        keptPairs = List.copyOf(keptPairs);
        sharedPairs = List.copyOf(sharedPairs);
    }

    /** How many pairs were seen. */
    public long pairs() {
        return imported + kept + commented + rejected;
    }
}
