// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/** Makes text fit for XML. */
final class Escape {

    /** Stands for what XML does not allow. */
    static final char REPLACEMENT = '\ufffd';
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = 0x20; c < PLAIN.length; c++) {
            PLAIN[c] = "<>&\"".indexOf(c) < 0;
        }
    }

    private Escape() {
    }

    /** Whether a character stands for itself, in elements as in attributes; for the rest {@link #special} tells. */
    static boolean plain(char c) {
        return c < 0x80 ? PLAIN[c] : c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < 0xfffe;
    }

    /** What stands for a character that is not plain and no half of a pair. Blanks in attributes would be lost otherwise. */
    static String special(char c, boolean attribute) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : "\n";
            case '\t' -> attribute ? "&#9;" : "\t";
            default -> String.valueOf(REPLACEMENT);
        };
    }

    static String text(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                XmlText escaped = new XmlText(text.length() + 32);
                escaped.escaped(text, attribute);
                return escaped.toString();
            }
        }
        return text;
    }

    /** A name as XML allows it. */
    static String name(String name) {
        StringBuilder allowed = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean fits = c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || i > 0 && (c >= '0' && c <= '9' || c == '-'
                    || c == '.') || i > 0 && c == ':' && i < name.length() - 1 && name.indexOf(':') == i : xmlLetter(c);
            allowed.append(fits ? c : '_');
        }
        return allowed.isEmpty() ? "_" : allowed.toString();
    }

    // Letters that every edition of XML 1.0 allows. The fourth, which many parsers keep to, has holes in most alphabets.
    private static boolean xmlLetter(char c) {
        return c >= 0xc0 && c <= 0xff && c != 0xd7 && c != 0xf7 || c >= 0x100 && c <= 0x130 || c >= 0x3a3 && c <= 0x3ce || c >= 0x410
                && c <= 0x44f || c >= 0x3041 && c <= 0x3094 || c >= 0x30a1 && c <= 0x30fa || c >= 0x4e00 && c <= 0x9fa5 || c >= 0xac00
                        && c <= 0xd7a3;
    }

    /** What stands in a processing instruction. */
    static String instruction(String data) {
        StringBuilder allowed = new StringBuilder(data);
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            if (!plain(c) && "<>&\"\t\r\n".indexOf(c) < 0 || c == '>' && i > 0 && data.charAt(i - 1) == '?') {
                allowed.setCharAt(i, REPLACEMENT);
            }
        }
        return allowed.toString();
    }
}
