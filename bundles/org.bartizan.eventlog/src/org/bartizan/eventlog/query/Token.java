// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text the word, what is between the quotes, or the symbol
 * @param column where it begins, from 1
 * @param end the column behind it
 */
record Token(Kind kind, String text, int column, int end) {

    enum Kind {
        WORD, QUOTED, SYMBOL, END
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(word);
    }

    /** As a message shows it. */
    String shown() {
        return kind == Kind.END ? "the end" : "“" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "”";
    }
}
