// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into pieces. */
final class Lexer {

    static final int MAX_LENGTH = 20_000;

    private static final List<String> SYMBOLS = List.of("!=", "!~", "<=", ">=", "=", "<", ">", "~", "(", ")", ",");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The pieces, the last one being the end. */
    static List<Token> cut(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new QueryException(MAX_LENGTH + 1, "it is too long", "Write it with at most " + MAX_LENGTH + " characters");
        }
        return new Lexer(text).cut();
    }

    private List<Token> cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            String symbol = symbol();
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (symbol != null) {
                add(Token.Kind.SYMBOL, symbol, at, at + symbol.length());
            } else {
                word();
            }
        }
        add(Token.Kind.END, "", text.length(), text.length());
        return tokens;
    }

    private String symbol() {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                return symbol;
            }
        }
        return null;
    }

    /** A backslash is a character like others, for the sake of Windows' paths; a quote within quotes is doubled. */
    private void quoted(char quote) {
        StringBuilder value = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != quote) {
                value.append(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
                value.append(c);
                i++;
            } else {
                add(Token.Kind.QUOTED, value.toString(), at, i + 1);
                return;
            }
        }
        throw new QueryException(at + 1, "a quote is not closed", "Close it, and double a quote within the text");
    }

    private void word() {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && "\"'!<>=~(),".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == at) {
            throw new QueryException(at + 1, "“" + text.charAt(at) + "” means nothing", "Put text in quotes");
        }
        add(Token.Kind.WORD, text.substring(at, end), at, end);
    }

    private void add(Token.Kind kind, String value, int from, int end) {
        tokens.add(new Token(kind, value, from + 1, end + 1));
        at = end;
    }
}
