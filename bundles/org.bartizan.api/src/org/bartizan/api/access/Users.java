// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The users of the data directory. A service. Every change needs the right {@link Right#USERS}, is durable and in the audit trail when the
 * method returns, and is in force at once, for sessions that are open too. Methods that change something wait for the disk, and hash
 * passwords, so never on the UI thread. Passwords are neither changed nor kept. Refusals are {@link org.bartizan.api.BartizanException}s.
 */
public interface Users {

    /** All of them, by name; empty when there are none yet, so that everybody may do everything. */
    List<User> list();

    /** The user of that name, ignoring case. */
    Optional<User> find(String name);

    /**
     * Adds a user. The first one turns login on, and has to be an administrator of the whole organisation.
     *
     * @param name letters, digits, dots, dashes, underscores and at signs, at most 64
     */
    User add(String name, Role role, Scope scope, char[] password);

    /** Gives a user another role and scope; refused for the last administrator of the whole organisation. */
    User change(String name, Role role, Scope scope);

    /** Sets a user's password, without asking for the old one; ends the sessions of that user. */
    void resetPassword(String name, char[] next);

    /** Changes the password of who is logged in; needs no right but the old password. */
    void changePassword(char[] old, char[] next);

    /** Locks a user out, or lets one in again, forgetting wrong passwords too. */
    User lock(String name, boolean locked);

    /** Removes a user; refused for the last administrator of the whole organisation. */
    void remove(String name);

    /** After how long without a command a session ends from now on; a minute to a day. */
    void timeout(Duration timeout);

    /** What happened to users and logins, the latest first. Reads the disk. */
    List<Event> events(int limit);

    /** Calls {@code changed} after every change, on any thread; it must not block. Close the handle to stop it. */
    AutoCloseable onChange(Runnable changed);

    /**
     * Something that happened to users and logins.
     *
     * @param at when
     * @param author who did it
     * @param user whom it is about; empty when it is about all of them
     * @param what what happened, for people
     */
    record Event(Instant at, String author, String user, String what) {
    }
}
