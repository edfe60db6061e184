// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.print;

import java.time.ZoneId;

/**
 * How the reader wants to see a report.
 *
 * @param width the columns of the reader's terminal; 0 when it is no terminal, so that nothing is shortened
 * @param colour whether escape sequences may be used
 * @param zone the reader's time zone
 */
public record Style(int width, boolean colour, ZoneId zone) {

    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    /** For a pipe or a file. */
    public static Style plain(ZoneId zone) {
        return new Style(0, false, zone);
    }

    /** A heading. */
    public String heading(String text) {
        return dressed(BOLD, text);
    }

    /** Something of lesser weight. */
    public String faint(String text) {
        return dressed(FAINT, text);
    }

    /** Something that went wrong. */
    public String error(String text) {
        return dressed(RED, text);
    }

    private String dressed(String escape, String text) {
        return colour && !text.isEmpty() ? escape + text + PLAIN : text;
    }
}
