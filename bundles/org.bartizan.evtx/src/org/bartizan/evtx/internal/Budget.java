// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/**
 * What the records of one chunk may cost. A sound chunk uses a small part of it; without it, a chunk could be made of templates that contain each
 * other, or that begin at every byte.
 */
final class Budget {

    /** The elements that may stand in each other. */
    static final int HEIGHT = 100;
    /** The characters of one record as XML, roughly. */
    static final long RECORD = 2_000_000;
    private static final int DEFINITIONS = 8 * Chunk.SIZE;
    private static final int SEARCH = 16 * Chunk.SIZE;

    private long characters = 8 * RECORD;
    private int definitions = DEFINITIONS;
    private int search = SEARCH;

    /** Counts a record that was read. */
    void record(int at, long size) throws Malformed {
        if (size > RECORD) {
            throw new Malformed(at, "the record would be more than " + RECORD + " characters");
        }
        characters -= size;
        if (characters < 0) {
            throw new Malformed(at, "the records of the chunk would be more than " + 8 * RECORD + " characters");
        }
    }

    /** Counts bytes of a template or a name that are about to be read. */
    void definition(int at, int bytes) throws Malformed {
        definitions -= bytes;
        if (definitions < 0) {
            throw new Malformed(at, "the templates and names of the chunk overlap too often");
        }
    }

    /** Counts bytes that looked like a record and were none; whether to go on searching. */
    boolean search(int bytes) {
        search -= bytes;
        return search >= 0;
    }
}
