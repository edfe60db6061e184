// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.bartizan.api.access.Role;

/**
 * All accounts at one moment. Immutable.
 *
 * @param accounts by name in small letters
 * @param timeout after how long without use a session ends
 */
record Roster(SortedMap<String, Account> accounts, Duration timeout) {

    static final Duration USUAL_TIMEOUT = Duration.ofMinutes(30);
    static final Duration SHORTEST_TIMEOUT = Duration.ofMinutes(1);
    static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);
    static final Roster EMPTY = new Roster(new TreeMap<>(), USUAL_TIMEOUT);

    Roster {
        accounts = Collections.unmodifiableSortedMap(new TreeMap<>(accounts));
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(key(name)));
    }

    Collection<Account> all() {
        return accounts.values();
    }

    Roster with(Account account) {
        SortedMap<String, Account> next = new TreeMap<>(accounts);
        next.put(key(account.name()), account);
        return new Roster(next, timeout);
    }

    Roster without(String name) {
        SortedMap<String, Account> next = new TreeMap<>(accounts);
        next.remove(key(name));
        return new Roster(next, timeout);
    }

    Roster timeout(Duration other) {
        return new Roster(accounts, other);
    }

    /** Whether somebody can still manage users. */
    boolean hasAdministrator() {
        Predicate<Account> manages = a -> !a.user().locked() && a.user().role() == Role.ADMINISTRATOR && a.user().scope().whole();
        return all().stream().anyMatch(manages);
    }
}
