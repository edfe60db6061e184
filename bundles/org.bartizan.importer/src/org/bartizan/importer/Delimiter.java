// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer;

import org.bartizan.api.BartizanException;
import org.bartizan.importer.internal.Excerpt;

/**
 * What stands between the two items of a pair, or between two pairs.
 *
 * @param character a Unicode code point. A line feed stands for every kind of line end: LF, CR LF and CR.
 */
public record Delimiter(int character) {

    /** The end of a line, however it is written. */
    public static final Delimiter LINE_END = new Delimiter('\n');
    /** One or more spaces. */
    public static final Delimiter SPACE = new Delimiter(' ');
    /** A tabulator. */
    public static final Delimiter TAB = new Delimiter('\t');
    /** A comma. */
    public static final Delimiter COMMA = new Delimiter(',');

    private static final String CHOICE = "Give LF, SP, TAB, a comma or another single character";

    /**
     * Refuses characters that cannot separate addresses from anything.
     *
     * @throws BartizanException for a digit, a full stop, a NUL or something that is no character
     */
    public Delimiter {
        if (character == '.' || character >= '0' && character <= '9') {
            throw refused(Character.toString(character), "addresses are written with it");
        }
        if (character <= 0 || character > Character.MAX_CODE_POINT || character == 0xFEFF
                || Character.getType(character) == Character.SURROGATE) {
            throw refused(Character.isValidCodePoint(character) ? Character.toString(character) : "", "text does not contain it");
        }
    }

    /**
     * Reads a delimiter as a person types it: {@code LF} (line end), {@code SP} (space), {@code TAB}, or a single character, which
     * stands for itself.
     *
     * @throws BartizanException when it is anything else
     */
    public static Delimiter parse(String typed) {
        return switch (typed) {
            case "LF", "lf", "\n", "\r", "\r\n" -> LINE_END;
            case "SP", "sp" -> SPACE;
            case "TAB", "tab" -> TAB;
            case "" -> throw refused("", "it is empty");
            default -> {
                int count = typed.codePointCount(0, typed.length());
                if (count > 1) {
                    throw refused(typed, "it has " + count + " characters");
                }
                yield new Delimiter(typed.codePointAt(0));
            }
        };
    }

    /** The delimiter as {@link #parse(String)} reads it. */
    public String typed() {
        return switch (character) {
            case '\n' -> "LF";
            case ' ' -> "SP";
            case '\t' -> "TAB";
            default -> Character.toString(character);
        };
    }

    /** What to call the delimiter in a sentence. */
    public String described() {
        return switch (character) {
            case '\n' -> "line end";
            case ' ' -> "space";
            case '\t' -> "tabulator";
            case ',' -> "comma";
            default -> "“" + Excerpt.of(Character.toString(character)) + "”";
        };
    }

    private static BartizanException refused(String typed, String why) {
        return new BartizanException("use “" + Excerpt.of(typed) + "” as a delimiter", why, CHOICE);
    }
}
