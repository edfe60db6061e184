// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.bartizan.api.BartizanException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks passwords, one after the other for each user, and counts wrong ones before it tells. */
@Component(service = Verifier.class)
public final class Verifier {

    private static final String WRONG = "there is no such user with that password";

    private final AccountStore store;
    private final Map<String, Object> turns = new ConcurrentHashMap<>();
    private volatile PasswordHash nobodys;

    /** Called by the framework. */
    @Activate
    public Verifier(@Reference AccountStore store) {
        this.store = store;
    }

    /**
     * Returns the account if it is its password and the user may come in.
     *
     * @param tried what the password is for, so that it completes "Cannot …"
     */
    Account verify(String tried, String name, char[] password) {
        Account known = store.required(tried).find(name).orElse(null);
        if (known == null) {
            // As long as for a user that is there, so that the time does not tell who is.
            nobodys().matches(password);
            throw new BartizanException(tried, WRONG, "Check both and try again");
        }
        synchronized (turns.computeIfAbsent(Roster.key(name), key -> new Object())) {
            return inTurn(tried, name, password);
        }
    }

    private Account inTurn(String tried, String name, char[] password) {
        Account account = store.required(tried).find(name)
                .orElseThrow(() -> new BartizanException(tried, WRONG, "Check both and try again"));
        Duration wait = Throttle.wait(account, store.now());
        if (!wait.isZero()) {
            throw new BartizanException(tried, "there were " + account.user().failures() + " wrong passwords for " + account.name()
                    + " in a row", "Try again in " + text(wait));
        }
        if (!account.hash().matches(password)) {
            failed(tried, account);
            throw new BartizanException(tried, WRONG, "Check both and try again");
        }
        if (account.user().locked()) {
            throw new BartizanException(tried, "an administrator has locked the user " + account.name(), "Ask an administrator");
        }
        return account;
    }

    private void failed(String tried, Account account) {
        store.change(tried, account.name(), account.name(), "Wrong password", roster -> roster.find(account.name())
                .map(now -> roster.with(now.failed(store.now()))).orElse(roster));
    }

    private PasswordHash nobodys() {
        PasswordHash hash = nobodys;
        if (hash == null) {
            hash = PasswordHash.of("nobody has this password".toCharArray());
            nobodys = hash;
        }
        return hash;
    }

    private static String text(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds < 120 ? seconds + (seconds == 1 ? " second" : " seconds") : wait.plusSeconds(59).toMinutes() + " minutes";
    }
}
