// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.time.Instant;

import org.bartizan.api.access.User;

/**
 * A user with what nobody else may know.
 *
 * @param lastFailure when the last wrong password was given; null when there is none to count
 */
record Account(User user, PasswordHash hash, Instant lastFailure) {

    String name() {
        return user.name();
    }

    Account with(User other) {
        return new Account(other, hash, lastFailure);
    }

    Account withPassword(PasswordHash next, Instant now) {
        return new Account(new User(user.name(), user.role(), user.scope(), user.locked(), user.created(), now, user.lastLogin(), 0), next,
                null);
    }

    Account locked(boolean locked) {
        return new Account(new User(user.name(), user.role(), user.scope(), locked, user.created(), user.passwordSet(), user.lastLogin(),
                0),
                hash, null);
    }

    Account failed(Instant now) {
        return new Account(new User(user.name(), user.role(), user.scope(), user.locked(), user.created(), user.passwordSet(), user
                .lastLogin(), Math.min(user.failures() + 1, 1_000_000)), hash, now);
    }

    Account entered(Instant now, PasswordHash hashed) {
        return new Account(new User(user.name(), user.role(), user.scope(), user.locked(), user.created(), user.passwordSet(), now, 0),
                hashed, null);
    }
}
