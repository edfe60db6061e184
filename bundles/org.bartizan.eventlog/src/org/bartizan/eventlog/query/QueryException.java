// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import org.bartizan.api.BartizanException;

/** A query cannot be read; the message names the column. */
public final class QueryException extends BartizanException {

    private static final long serialVersionUID = 1L;

    private final int column;

    QueryException(int column, String why, String next) {
        super("read the query", "at column " + column + ", " + why, next);
        this.column = column;
    }

    /** The column where it is wrong, from 1; one more than the length of the text when something is missing at its end. */
    public int column() {
        return column;
    }
}
