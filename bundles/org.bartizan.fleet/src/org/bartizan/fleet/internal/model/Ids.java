// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Ids of objects. */
public final class Ids {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 16;

    private Ids() {
    }

    /** Whether this can be an id: 1 to 100 letters, digits, dots, dashes and underscores, beginning with none of dot and dash. */
    public static boolean valid(String id) {
        return id != null && VALID.matcher(id).matches();
    }

    /** An id that nobody has. */
    public static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
