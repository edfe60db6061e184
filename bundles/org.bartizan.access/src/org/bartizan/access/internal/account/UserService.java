// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Identity;
import org.bartizan.api.access.NotPermittedException;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.bartizan.api.access.User;
import org.bartizan.api.access.Users;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes the users. */
@Component(service = Users.class)
public final class UserService implements Users {

    private final AccountStore store;
    private final Verifier verifier;
    private final Guard guard;

    /** Called by the framework. */
    @Activate
    public UserService(@Reference AccountStore store, @Reference Verifier verifier, @Reference Guard guard) {
        this.store = store;
        this.verifier = verifier;
        this.guard = guard;
    }

    @Override
    public List<User> list() {
        return store.required("list the users").all().stream().map(Account::user).toList();
    }

    @Override
    public Optional<User> find(String name) {
        return store.required("find the user " + name).find(name).map(Account::user);
    }

    @Override
    public User add(String name, Role role, Scope scope, char[] password) {
        if (!Names.allowed(name)) {
            throw new BartizanException("add that user",
                    "a name consists of letters, digits and . _ - @, begins with a letter or digit, and"
                            + " has 64 characters at most", "Choose another one");
        }
        String tried = "add the user " + name;
        permit(tried);
        checkScope(tried, role, scope);
        PasswordRules.check(tried, name, password);
        PasswordHash hash = PasswordHash.of(password);
        Instant now = store.now();
        User user = new User(name, role, scope, false, now, now, null, 0);
        store.change(tried, Author.current(), name, "Added as " + describe(user), roster -> {
            if (roster.all().isEmpty() && (role != Role.ADMINISTRATOR || !scope.whole())) {
                throw new BartizanException(tried,
                        "the first user has to be an administrator of the whole organisation, for somebody has to"
                                + " manage the others", "Add an administrator first");
            }
            // Whoever added the first user meanwhile turned login on.
            permit(tried);
            if (roster.find(name).isPresent()) {
                throw new BartizanException(tried, "there is a user of that name", "Choose another name");
            }
            if (roster.all().size() >= RosterReader.MOST_USERS) {
                throw new BartizanException(tried, "there are " + RosterReader.MOST_USERS + " users already", "Remove one first");
            }
            return roster.with(new Account(user, hash, null));
        });
        return user;
    }

    private void permit(String tried) {
        guard.require(tried, Right.USERS, Place.WHOLE);
    }

    private static void checkScope(String tried, Role role, Scope scope) {
        if (role == Role.AUDITOR && !scope.whole()) {
            throw new BartizanException(tried, "an auditor changes nothing and reads everything, so server groups have no meaning",
                    "Leave them out");
        }
        if (!scope.whole() && scope.groups().isEmpty()) {
            throw new BartizanException(tried, "no server group was named", "Name one, or leave them out for the whole organisation");
        }
    }

    private static String describe(User user) {
        return user.role().text() + " of " + (user.scope().whole() ? "the whole organisation"
                : "server groups " + String.join(", ", user.scope().groups().stream().sorted().toList()));
    }

    @Override
    public User change(String name, Role role, Scope scope) {
        String tried = "change the user " + name;
        checkScope(tried, role, scope);
        return edit(tried, name, account -> {
            User old = account.user();
            return account.with(new User(old.name(), role, scope, old.locked(), old.created(), old.passwordSet(), old.lastLogin(),
                    old.failures()));
        }, user -> "Became " + describe(user));
    }

    @Override
    public User lock(String name, boolean locked) {
        return edit((locked ? "lock" : "unlock") + " the user " + name, name, account -> account.locked(locked),
                user -> locked ? "Locked" : "Unlocked");
    }

    @Override
    public void resetPassword(String name, char[] next) {
        String tried = "set the password of " + name;
        permit(tried);
        PasswordRules.check(tried, name, next);
        PasswordHash hash = PasswordHash.of(next);
        edit(tried, name, account -> account.withPassword(hash, store.now()), user -> "Password reset");
    }

    @Override
    public void changePassword(char[] old, char[] next) {
        Identity who = Author.identity();
        String tried = "change the password of " + who.name();
        if (!who.loggedIn()) {
            throw new NotPermittedException(tried, "nobody is logged in", "Log in first", null);
        }
        Account verified = verifier.verify(tried, who.name(), old);
        PasswordRules.check(tried, who.name(), next);
        PasswordHash hash = PasswordHash.of(next);
        store.change(tried, who.name(), who.name(), "Password changed", roster -> roster.find(who.name())
                .filter(now -> now.hash().equals(verified.hash())).map(now -> roster.with(now.withPassword(hash, store.now())))
                .orElseThrow(() -> new BartizanException(tried, "somebody else changed it meanwhile", "Log in again")));
    }

    @Override
    public void remove(String name) {
        String tried = "remove the user " + name;
        permit(tried);
        store.change(tried, Author.current(), name, "Removed", roster -> {
            known(tried, name, roster);
            return stillManaged(tried, roster.without(name));
        });
    }

    private User edit(String tried, String name, UnaryOperator<Account> edit, java.util.function.Function<User, String> told) {
        permit(tried);
        Account preview = edit.apply(known(tried, name, store.required(tried)));
        Roster next = store.change(tried, Author.current(), preview.name(), told.apply(preview.user()),
                roster -> stillManaged(tried, roster.with(edit.apply(known(tried, name, roster)))));
        return next.find(name).orElseThrow().user();
    }

    private static Account known(String tried, String name, Roster roster) {
        return roster.find(name).orElseThrow(() -> new BartizanException(tried, "there is no such user", "List the users (user:list)"));
    }

    private static Roster stillManaged(String tried, Roster next) {
        if (!next.hasAdministrator()) {
            throw new BartizanException(tried, "nobody would be left who can manage users",
                    "Make somebody else an administrator of the whole organisation first");
        }
        return next;
    }

    @Override
    public void timeout(Duration timeout) {
        String tried = "let sessions end after " + (timeout.toSeconds() < 120 ? timeout.toSeconds() + " seconds" : timeout.toMinutes()
                + " minutes");
        permit(tried);
        if (timeout.compareTo(Roster.SHORTEST_TIMEOUT) < 0 || timeout.compareTo(Roster.LONGEST_TIMEOUT) > 0) {
            throw new BartizanException(tried, "it has to be a minute at least and a day at most", "Choose another time");
        }
        store.change(tried, Author.current(), "", "Sessions end after " + timeout.toMinutes() + " minutes", roster -> {
            if (roster.all().isEmpty()) {
                throw new BartizanException(tried, "there are no users, so there are no sessions", "Add a user first");
            }
            return roster.timeout(timeout);
        });
    }

    @Override
    public List<Event> events(int limit) {
        return store.events(limit);
    }

    @Override
    public AutoCloseable onChange(Runnable changed) {
        return store.onChange(changed);
    }
}
