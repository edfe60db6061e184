// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet;

import java.time.Instant;
import java.util.List;

/**
 * One acknowledged transaction, as the journal keeps it.
 *
 * @param number 1 for the first commit of a data directory, then one more each
 * @param at when it was acknowledged
 * @param author who did it
 * @param label what was done
 * @param undoes the number of the commit that this one undoes or does again, or 0
 * @param changes the single changes in the order in which they were made; for a new organisation a single one that tells its size
 */
public record Commit(long number, Instant at, String author, String label, long undoes, List<Change> changes) {

    /** Copies the changes. */
    public Commit {
        changes = List.copyOf(changes);
    }
}
