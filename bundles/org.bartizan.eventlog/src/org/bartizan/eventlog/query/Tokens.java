// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The pieces of a query on their way through the parser, which notes what could stand at each place: errors and completion tell it. */
final class Tokens {

    private final List<Token> tokens;
    private final Set<String> expected = new LinkedHashSet<>();
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token current() {
        return tokens.get(at);
    }

    /** Goes past that word or symbol if it is here. */
    boolean take(String word) {
        expected.add(word);
        if (!current().is(word)) {
            return false;
        }
        next();
        return true;
    }

    /** Goes past that word or symbol, which has to be here. */
    void need(String word) {
        if (!take(word)) {
            throw unexpected();
        }
    }

    /** Notes what could stand here, too. */
    void couldBe(List<String> words) {
        expected.addAll(words);
    }

    /** Goes to the next piece and returns the current one. */
    Token next() {
        Token token = current();
        if (token.kind() != Token.Kind.END) {
            at++;
            expected.clear();
        }
        return token;
    }

    boolean ended() {
        return current().kind() == Token.Kind.END;
    }

    /** What could stand at the current place. */
    Set<String> expected() {
        return expected;
    }

    QueryException unexpected() {
        String choice = String.join(", ", expected.stream().filter(word -> !word.isBlank()).limit(20).toList());
        return new QueryException(current().column(), (ended() ? "something is missing" : current().shown() + " cannot stand here"),
                "Write one of: " + choice);
    }
}
