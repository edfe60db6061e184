// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api;

/** Who does something, for the audit trail. */
public final class Author {

    private Author() {
    }

    /** The person at this process: the operating system's user name; never empty. */
    public static String current() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() ? "unknown" : name;
    }
}
