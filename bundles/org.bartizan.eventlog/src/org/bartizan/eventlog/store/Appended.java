// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

import java.util.Set;

/**
 * What became of a batch.
 *
 * @param added how many events are new
 * @param present the keys of those that were there already
 */
public record Appended(int added, Set<Long> present) {

    /** Copies the keys. */
    public Appended {
        present = Set.copyOf(present);
    }
}
