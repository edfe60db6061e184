// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

/**
 * Which of the events of a query.
 *
 * @param offset how many of them to leave out at the beginning
 * @param after only those with a larger sequence, 0 for all
 */
public record Slice(long offset, long after) {

    /** All of them. */
    public static final Slice ALL = new Slice(0, 0);
}
