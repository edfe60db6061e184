// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.print;

import org.jline.utils.WCWidth;

/** Text that may come from anybody, made fit for a terminal. */
public final class Text {

    private Text() {
    }

    /**
     * The text without anything that a terminal would obey or that would show it in another order: control and format characters become
     * their escapes, so that a hostile name is seen for what it is.
     */
    public static String harmless(String text) {
        int i = 0;
        while (i < text.length() && !obeyed(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length() + 16).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (obeyed(c)) {
                clean.append(c < 0x100 ? String.format("\\x%02x", (int) c) : String.format("\\u%04x", (int) c));
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** As {@link #harmless}, keeping line ends: for text of several lines that a command made. */
    public static String harmlessLines(String text) {
        if (text.indexOf('\n') < 0) {
            return harmless(text);
        }
        StringBuilder clean = new StringBuilder(text.length());
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            clean.append(harmless(text.substring(from, end > from && text.charAt(end - 1) == '\r' ? end - 1 : end))).append('\n');
            from = end + 1;
        }
        return clean.append(harmless(text.substring(from))).toString();
    }

    /** How many columns of a terminal the text takes. */
    public static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            columns += width(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    /** The text, shortened with an ellipsis if it takes more than {@code columns}, which is at least 1. */
    public static String shortened(String text, int columns) {
        if (text.length() <= columns / 2 || columns(text) <= columns) {
            return text;
        }
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (used + width(c) > columns - 1) {
                break;
            }
            used += width(c);
            end += Character.charCount(c);
        }
        return text.substring(0, end) + "…";
    }

    private static int width(int c) {
        return c >= ' ' && c < 0x7f ? 1 : Math.max(0, WCWidth.wcwidth(c));
    }

    static boolean obeyed(char c) {
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
