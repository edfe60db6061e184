// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.util.stream.Stream;

/** The beginning of a file, to tell what it is. */
final class Head {

    private static final int MOST_LINES = 20;

    private Head() {
    }

    /** The first lines that are not blank. The last may have been cut. */
    static Stream<String> lines(byte[] head) {
        return LineText.of(head, LineText.markLength(head, head.length), head.length).lines().filter(line -> !line.isBlank())
                .limit(MOST_LINES);
    }
}
