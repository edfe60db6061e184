// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Tells by passwords who somebody is. A service. Safe for use by several threads. A {@link Seat} is what most callers want. */
public interface Logins {

    /** The file of the accounts in the data directory. Where it is, a login is needed, also when this service is not there. */
    String FILE = "access/accounts.json";

    /** Whether a data directory has users, by its files alone. */
    static boolean neededIn(Path root) {
        return exists(root.resolve(FILE));
    }

    /** Whether the file of the accounts is there, or may be: one that cannot be looked at, or a link to nowhere, opens no door. */
    static boolean exists(Path file) {
        return !Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether there are users, so that people have to log in. Never waits. */
    boolean needed();

    /** After how long without a command a session ends. Never waits. */
    Duration timeout();

    /**
     * Checks a password. Takes some tenths of a second on purpose, so never on the UI thread.
     *
     * @param password is not changed and not kept
     * @throws org.bartizan.api.BartizanException when it is wrong, the user is locked, or there were too many wrong ones lately
     */
    Login login(String name, char[] password);

    /** What a right password has opened. */
    interface Login extends AutoCloseable {

        /** Who it is. */
        Identity identity();

        /** Why it does not hold any more, as a sentence: the user was locked or removed, or the password changed; empty while it holds. */
        Optional<String> ended();

        /** Ends it. */
        @Override
        void close();
    }
}
