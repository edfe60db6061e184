// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * The templates that the chunks of a file had so far, by the first four bytes of their ids, which are all that a record names. A program's template
 * is in many chunks, so one that a chunk has lost is often known from another.
 */
final class KnownTemplates {

    private static final int MOST_BYTES = 4 << 20;

    private final Map<Integer, Template> known = new HashMap<>();
    private int bytes;

    /** Keeps a template, as long as there is room and it does not hold on to its chunk. */
    void add(int id, Template template, int length) {
        if (!template.weight().hasInstances() && bytes + length <= MOST_BYTES && known.putIfAbsent(id, template) == null) {
            bytes += length;
        }
    }

    /** The template of an id, or null. */
    Template get(int id) {
        return known.get(id);
    }
}
