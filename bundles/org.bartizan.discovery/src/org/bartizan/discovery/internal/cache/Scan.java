// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static org.bartizan.discovery.internal.cache.Format.BLOCK_HEAD;
import static org.bartizan.discovery.internal.cache.Format.HEAD;
import static org.bartizan.discovery.internal.cache.Format.INT;

import java.lang.foreign.MemorySegment;

/**
 * What a look through a whole file found.
 *
 * @param committed where the last commit ends
 * @param blocks how many blocks there are up to there
 * @param file the number of the file
 * @param torn whether a commit that was never acknowledged follows, which is what a crash leaves
 * @param damage what is broken or missing, as a clause; null when nothing is
 */
record Scan(long committed, long blocks, int file, boolean torn, String damage) {

    /** Reads every block and verifies its checksum. */
    static Scan of(MemorySegment in) {
        if (in.byteSize() < HEAD) {
            return new Scan(HEAD, 0, 0, false, "it ends after " + in.byteSize() + " bytes, before its head does");
        }
        boolean head = Format.headIsWhole(in);
        long committed = HEAD;
        long blocks = 0;
        long at = HEAD;
        long number = 0;
        while (in.byteSize() - at >= BLOCK_HEAD && Format.blockHeadIsWhole(in, at, number) && whole(in, at)) {
            boolean commit = in.get(INT, at + 20) == 1;
            at += BLOCK_HEAD + in.get(INT, at + 4);
            number++;
            if (commit) {
                committed = at;
                blocks = number;
            }
        }
        String damage = damage(in, at, number, committed);
        int file = head || number == 0 ? in.get(INT, 12) : in.get(INT, HEAD + 24);
        return new Scan(committed, blocks, file, damage == null && in.byteSize() > committed,
                head ? damage : "its head is damaged" + (damage == null ? "" : ", and " + damage));
    }

    private static boolean whole(MemorySegment in, long at) {
        int length = in.get(INT, at + 4);
        return in.byteSize() - at - BLOCK_HEAD >= length && Format.checksum(in, at + BLOCK_HEAD, length) == in.get(INT, at + 16);
    }

    private static String damage(MemorySegment in, long at, long number, long committed) {
        long acknowledged = Format.acknowledged(in);
        if (acknowledged < 0) {
            return "the length that it had is damaged";
        }
        if (acknowledged > committed) {
            return "of " + acknowledged + " bytes only the first " + committed + " are whole";
        }
        boolean cut = in.byteSize() - at < BLOCK_HEAD
                || Format.blockHeadIsWhole(in, at, number) && in.byteSize() - at - BLOCK_HEAD < in.get(INT, at + 4);
        return cut || Format.zeros(in, at) ? null : "it has " + (in.byteSize() - at) + " bytes at its end that make no sense";
    }
}
