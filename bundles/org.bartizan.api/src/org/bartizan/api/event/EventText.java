// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

/** Text of events: bounded, and of whole characters, so that every store can keep it. */
final class EventText {

    private EventText() {
    }

    static String field(String text) {
        return bounded(text == null ? "" : text, Event.MAX_FIELD);
    }

    static String original(String text) {
        return bounded(text == null ? "" : text, Event.MAX_ORIGINAL);
    }

    private static String bounded(String text, int most) {
        String whole = text.length() <= most ? text : text.substring(0, most - 1) + "…";
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return repaired(whole);
            }
        }
        return whole;
    }

    /** Databases refuse NUL, and half of a surrogate pair is no character. */
    private static String repaired(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD
                : c));
        return whole.toString();
    }
}
