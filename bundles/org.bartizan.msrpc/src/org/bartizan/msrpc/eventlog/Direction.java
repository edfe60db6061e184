// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.eventlog;

/** Which way a log is read. */
public enum Direction {
    /** From older to newer events. */
    FORWARDS(4),
    /** From newer to older events. */
    BACKWARDS(8);

    private final int flag;

    Direction(int flag) {
        this.flag = flag;
    }

    int flag() {
        return flag;
    }
}
