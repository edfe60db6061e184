// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.List;

/** Numbers of things, in words for labels. */
final class Counted {

    private Counted() {
    }

    /** One thing by what was typed, several by their number: {@code client pc-1}, {@code 3 clients}. */
    static String of(String singular, List<String> typed) {
        return typed.size() == 1 ? singular + " " + typed.getFirst() : number(typed.size(), singular);
    }

    /** Such as {@code 1 client} or {@code 3 clients}. */
    static String number(long count, String singular) {
        return count + " " + singular + (count == 1 ? "" : "s");
    }
}
