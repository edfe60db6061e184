// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.HashMap;
import java.util.Map;

/** The names of a chunk, each kept in it once: a link (4 bytes), a hash (2), the number of characters (2), these, and a zero (2). */
final class Names {

    private static final int BEFORE = 8;

    private final byte[] bytes;
    private final Budget budget;
    private final Map<Integer, String> known = new HashMap<>();

    Names(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** Whether a name may stand at an offset. */
    boolean possible(int offset) {
        return offset >= Chunk.HEADER && offset <= bytes.length - BEFORE - 2 && length(offset) > 0 && end(offset) <= bytes.length;
    }

    /** The name at an offset. */
    String at(int offset) throws Malformed {
        String name = known.get(offset);
        if (name == null) {
            if (!possible(offset)) {
                throw new Malformed(Math.clamp(offset, 0, bytes.length), "there is no name at " + offset + " in the chunk");
            }
            budget.definition(offset, end(offset) - offset);
            name = ValueDecoder.utf16(bytes, offset + BEFORE, length(offset));
            known.put(offset, name);
        }
        return name;
    }

    /** Where the name at an offset ends. */
    int end(int offset) {
        return offset + BEFORE + 2 * length(offset) + 2;
    }

    private int length(int offset) {
        return LittleEndian.u16(bytes, offset + 6);
    }
}
