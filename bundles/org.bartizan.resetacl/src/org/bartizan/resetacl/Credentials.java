// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.util.Arrays;
import java.util.Objects;

/**
 * Who logs in at other computers. Keeps the password out of texts: it is in an array that {@link #close} overwrites, and in no
 * {@link #toString}. Safe for use by several threads.
 */
public final class Credentials implements AutoCloseable {

    /** Nobody; enough for this computer's files. */
    public static final Credentials NONE = new Credentials("", "", new char[0]);

    private final String domain;
    private final String user;
    private final char[] password;

    private Credentials(String domain, String user, char[] password) {
        this.domain = domain;
        this.user = user;
        this.password = password;
    }

    /**
     * @param name the account: {@code NAME}, {@code DOMAIN\NAME} or {@code NAME@DOMAIN}
     * @param password copied; the caller overwrites its own
     * @throws IllegalArgumentException when there is no name
     */
    public static Credentials of(String name, char[] password) {
        Objects.requireNonNull(password);
        int backslash = name.indexOf('\\');
        int at = name.lastIndexOf('@');
        String user = backslash >= 0 ? name.substring(backslash + 1) : at > 0 ? name.substring(0, at) : name;
        String domain = backslash >= 0 ? name.substring(0, backslash) : at > 0 ? name.substring(at + 1) : "";
        if (user.isBlank()) {
            throw new IllegalArgumentException("An account needs a name");
        }
        return new Credentials(domain.strip(), user.strip(), password.clone());
    }

    /** The domain; empty for an account of the computer itself. */
    public String domain() {
        return domain;
    }

    /** The name of the account; empty for nobody. */
    public String user() {
        return user;
    }

    /** Whether this is nobody. */
    public boolean none() {
        return user.isEmpty();
    }

    /** A copy of the password, to be overwritten by the caller; zeros once this is closed. */
    public char[] password() {
        synchronized (password) {
            return password.clone();
        }
    }

    /** Overwrites the password. */
    @Override
    public void close() {
        synchronized (password) {
            Arrays.fill(password, '\0');
        }
    }

    /** The account, never the password. */
    @Override
    public String toString() {
        return none() ? "nobody" : domain.isEmpty() ? user : domain + "\\" + user;
    }
}
