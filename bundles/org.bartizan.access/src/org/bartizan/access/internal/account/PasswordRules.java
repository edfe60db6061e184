// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.util.Locale;

import org.bartizan.api.BartizanException;

/** What a password has to be: long, for nothing else helps as much. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 256;

    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {
    }

    /** @param tried what is to be done with it, so that it completes "Cannot …" */
    static void check(String tried, String name, char[] password) {
        String wrong = wrong(name, password);
        if (wrong != null) {
            throw new BartizanException(tried, wrong, "Take several words that only you would put together, " + SHORTEST
                    + " characters or more");
        }
    }

    private static String wrong(String name, char[] password) {
        if (password.length < SHORTEST) {
            return "the password is shorter than " + SHORTEST + " characters";
        }
        if (password.length > LONGEST) {
            return "the password is longer than " + LONGEST + " characters";
        }
        String text = new String(password);
        if (text.chars().anyMatch(Character::isISOControl)) {
            return "the password has characters that cannot be typed everywhere";
        }
        if (text.chars().distinct().count() < FEWEST_DIFFERENT) {
            return "the password has only " + text.chars().distinct().count() + " different characters";
        }
        if (name.length() > 3 && text.toLowerCase(Locale.ROOT).replace(name.toLowerCase(Locale.ROOT), "").length() < SHORTEST / 2) {
            return "the password is little more than the name of the user";
        }
        return null;
    }
}
