// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.bartizan.api.Author;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.bartizan.api.access.User;

/** The services over a directory, with a clock that is set by hand and passwords that cost little. */
final class Rig implements DataDirectory, AutoCloseable {

    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    static final String PASSWORD = "four words of mine";

    final AccountStore store;
    final Verifier verifier;
    final LoginService logins;
    final GuardService guard;
    final UserService users;
    private final Path root;
    private volatile Instant now = NOON;

    Rig(Path root) {
        this.root = root;
        store = new AccountStore(this, () -> now);
        verifier = new Verifier(store);
        logins = new LoginService(store, verifier);
        guard = new GuardService(store);
        users = new UserService(store, verifier, guard);
    }

    /** Puts a user there whatever the rules say; its password is {@link #PASSWORD}. */
    void put(String name, Role role, Scope scope) {
        PasswordHash cheap = PasswordHash.of(PASSWORD.toCharArray(), 64, PasswordHash.PASSES, new byte[16]);
        store.change("test", "test", name, "", roster -> roster.with(new Account(new User(name, role, scope, false, now, now, null, 0),
                cheap,
                null)));
    }

    /** One administrator of everything, anna. */
    Rig withAdministrator() {
        put("anna", Role.ADMINISTRATOR, Scope.WHOLE);
        return this;
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** What a test does. */
    @FunctionalInterface
    interface Action<R> {
        R run() throws Exception;
    }

    /** Does something as a user who is logged in. */
    static <R> R as(String name, Action<R> action) throws Exception {
        return Author.as(() -> new Identity(name, true), action::run);
    }

    @Override
    public Path root() {
        return root;
    }

    @Override
    public Path of(String capability) {
        try {
            return Files.createDirectories(root.resolve(capability));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
