// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.util.regex.Pattern;

/** What users may be called: what can be typed into a command line and stands well in a sentence. */
final class Names {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");

    private Names() {
    }

    static boolean allowed(String name) {
        return name != null && ALLOWED.matcher(name).matches();
    }

    static void check(String name) {
        if (!allowed(name)) {
            throw new IllegalArgumentException("a user has a name that is not allowed");
        }
    }
}
