// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

/**
 * Escapes what Gogo would take for something else although nobody means it: an apostrophe within double quotes, and a percent sign that
 * begins no calculation. So {@code "O'Brien"} and {@code fe80::1%eth0} mean what they mean in other shells.
 */
final class Quotes {

    private final String text;
    private final StringBuilder safe;
    private int next;

    private Quotes(String text) {
        this.text = text;
        this.safe = new StringBuilder(text.length() + 8);
    }

    static String safe(String text) {
        if (text.indexOf('%') < 0 && (text.indexOf('\'') < 0 || text.indexOf('"') < 0)) {
            return text;
        }
        Quotes quotes = new Quotes(text);
        while (quotes.next < text.length()) {
            quotes.plain();
        }
        return quotes.safe.toString();
    }

    private void plain() {
        char c = text.charAt(next);
        boolean begins = next == 0 || Character.isWhitespace(text.charAt(next - 1)) || text.charAt(next - 1) == ';';
        switch (c) {
            case '\\' -> copy(2);
            case '\'' -> copyTo(text.indexOf('\'', next + 1));
            case '"' -> {
                copy(1);
                quoted();
            }
            case '#' -> copyTo(begins ? text.indexOf('\n', next) : next);
            case '%' -> {
                safe.append(calculates() ? "%" : "\\%");
                next++;
            }
            default -> copy(1);
        }
    }

    private void quoted() {
        while (next < text.length()) {
            char c = text.charAt(next);
            if (c == '"') {
                copy(1);
                return;
            }
            if (c == '\\') {
                copy(2);
            } else if (c == '$' && next + 1 < text.length() && "({".indexOf(text.charAt(next + 1)) >= 0) {
                copyTo(end(next + 1));
            } else if (c == '\'' || c == '%' && !calculates()) {
                safe.append("\"\\").append(c).append('"');
                next++;
            } else {
                copy(1);
            }
        }
    }

    private boolean calculates() {
        return next + 1 < text.length() && text.charAt(next + 1) == '(';
    }

    /** Where the bracket ends that begins there. */
    private int end(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            if ("({".indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (")}".indexOf(text.charAt(i)) >= 0 && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void copyTo(int last) {
        copy(last < 0 ? text.length() - next : last - next + 1);
    }

    private void copy(int count) {
        int end = Math.min(text.length(), next + count);
        safe.append(text, next, end);
        next = end;
    }
}
