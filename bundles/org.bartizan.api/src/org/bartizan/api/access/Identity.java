// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import java.util.Objects;

/**
 * Who acts. What a person may do is not part of it, for that can change at any time: ask the {@link Guard}.
 *
 * @param name the name of the user; of the operating system's when nobody is logged in; never empty
 * @param loggedIn whether a password has proved it
 */
public record Identity(String name, boolean loggedIn) {

    /** Checks the name. */
    public Identity {
        if (Objects.requireNonNull(name).isBlank()) {
            throw new IllegalArgumentException("An identity needs a name");
        }
    }

    /** The operating system's user of this process; logged in nowhere. */
    public static Identity ofProcess() {
        String name = System.getProperty("user.name", "");
        return new Identity(name.isBlank() ? "unknown" : name, false);
    }
}
