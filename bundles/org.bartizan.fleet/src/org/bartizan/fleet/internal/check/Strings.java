// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.check;

import java.util.Collection;

/** What is wrong with texts. */
final class Strings {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST = 10_000;

    private Strings() {
    }

    /** What is wrong with a value that may be a text or a list of texts, as a clause; null when nothing is. */
    static String wrong(Object value, boolean name) {
        return switch (value) {
            case String text -> wrong(text, name ? LONGEST_NAME : LONGEST, name);
            case Collection<?> texts -> texts.stream().map(t -> wrong(t, false)).filter(w -> w != null).findFirst().orElse(null);
            default -> null;
        };
    }

    private static String wrong(String text, int longest, boolean name) {
        if (text.length() > longest) {
            return "is longer than " + longest + " characters";
        }
        if (name && text.indexOf('/') >= 0) {
            return "contains a slash";
        }
        if (name && !text.equals(text.strip())) {
            return "begins or ends with a blank";
        }
        return text.codePoints().allMatch(c -> allowed(c, name)) ? null : "contains a control character or another one that no text has";
    }

    private static boolean allowed(int character, boolean name) {
        if (character == '\n' || character == '\t' || character == '\r') {
            return !name;
        }
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !Character.isISOControl(character) && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
