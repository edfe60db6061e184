// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.login;

import java.util.Optional;

/** Remembers an account and its password for a person who wants that. Does I/O and may ask the person for a master password, so never on the UI thread. */
public interface PasswordStore {

    /**
     * What is remembered.
     *
     * @param password to be overwritten by whoever gets it
     */
    record Saved(String account, char[] password) {

        /** The account, never the password. */
        @Override
        public String toString() {
            return account;
        }
    }

    /** What is remembered for a user of Bartizan; empty when nothing is, or it cannot be read. */
    Optional<Saved> load(String person);

    /**
     * Remembers it.
     *
     * @throws org.bartizan.api.BartizanException when this system cannot keep secrets, or the person does not want to unlock them
     */
    void save(String person, Saved what);

    /** Forgets what is remembered, if something is. */
    void remove(String person);
}
