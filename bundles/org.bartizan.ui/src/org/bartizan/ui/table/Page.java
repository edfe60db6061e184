// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.util.List;

/**
 * A part of many rows. The platform's tables make an object of their own for each row that they have, which stops the UI thread for
 * seconds at a million, so a table has no more rows than this at a time.
 *
 * @param index which part, from 0; never beyond the last one
 * @param total how many rows there are
 */
record Page(int index, int total) {

    /** The most rows of a page. */
    static final int SIZE = 10_000;

    /** The page nearest to {@code index} that there is. */
    static Page of(int index, int total) {
        return new Page(Math.clamp(index, 0, last(total)), total);
    }

    private static int last(int total) {
        return total == 0 ? 0 : (total - 1) / SIZE;
    }

    int from() {
        return index * SIZE;
    }

    int to() {
        return Math.min(total, from() + SIZE);
    }

    /** Whether there are other pages. */
    boolean others() {
        return total > SIZE;
    }

    boolean isFirst() {
        return index == 0;
    }

    boolean isLast() {
        return index == last(total);
    }

    int lastIndex() {
        return last(total);
    }

    <T> List<T> rows(List<T> all) {
        return all.subList(from(), to());
    }

    /** Which rows these are, such as {@code Rows 10,001 to 20,000 of 1,000,000}. */
    String text() {
        return "Rows " + Times.number(from() + 1L) + " to " + Times.number(to()) + " of " + Times.number(total);
    }
}
