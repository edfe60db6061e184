// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.io.Serial;

/** Bytes that are not what the format wants at their place. Cheap, as a hostile file has many. */
final class Malformed extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int at;

    /** @param at where, in bytes from the beginning of the chunk */
    Malformed(int at, String message) {
        super(message, null, false, false);
        this.at = at;
    }

    int at() {
        return at;
    }
}
