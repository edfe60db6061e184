// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Text from files and command lines made fit for a terminal or a table: one line, bounded, nothing that moves a cursor or turns the
 * direction of text.
 */
public final class Excerpt {

    /** The most characters of an excerpt. */
    public static final int MAX = 80;

    private static final int MAX_PATH = 1_024;
    private static final char UNPRINTABLE = '\uFFFD';

    private Excerpt() {
    }

    /** The beginning of a text. */
    public static String of(String text) {
        return of(text, MAX);
    }

    /** The name of a file, whole unless it is absurdly long. */
    static String of(Path file) {
        return of(file.toString(), MAX_PATH);
    }

    private static String of(String text, int max) {
        StringBuilder excerpt = new StringBuilder(Math.min(text.length(), max));
        int at = 0;
        while (at < text.length() && excerpt.length() < max - 1) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            excerpt.appendCodePoint(character == '\t' ? ' ' : unprintable(character) ? UNPRINTABLE : character);
        }
        return at < text.length() ? excerpt.append('…').toString() : excerpt.toString();
    }

    /** The beginning of UTF-8 text that need not be well-formed. */
    static String of(byte[] bytes, int from, int to) {
        return of(new String(bytes, from, Math.min(to - from, 4 * MAX), StandardCharsets.UTF_8));
    }

    /** Whether a character is invisible and changes how others look: control characters, line separators, direction marks. */
    static boolean unprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.FORMAT -> character == 0xFEFF || character == 0x061C || character >= 0x200E && character <= 0x200F
                    || character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
            default -> false;
        };
    }
}
