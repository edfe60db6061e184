// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.importer.ImportResult;
import org.bartizan.importer.PairNote;

/** Counts pairs of one kind and remembers the first of them. */
final class Notes {

    private final List<PairNote> first = new ArrayList<>();
    private long count;

    /** Counts one more pair, the one that {@code reader} read last. */
    void add(PairReader reader, String reason) {
        if (count++ < ImportResult.MAX_NOTES) {
            first.add(new PairNote(reader.line(), reader.excerpt(), reason));
        }
    }

    long count() {
        return count;
    }

    List<PairNote> first() {
        return first;
    }
}
