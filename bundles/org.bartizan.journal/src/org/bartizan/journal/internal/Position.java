// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

/**
 * Where the end mark stands and the next record goes.
 *
 * @param offset in bytes from the beginning of the file
 * @param previous length in bytes of the frame before, 0 when there is none
 * @param next the number of the next record
 */
record Position(long offset, int previous, long next) {

    Position after(Frame frame) {
        return new Position(offset + frame.size(), frame.size(), next + 1);
    }

    Frame endMark() {
        return Frame.end(previous, next);
    }
}
