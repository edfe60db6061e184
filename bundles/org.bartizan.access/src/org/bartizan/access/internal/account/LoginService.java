// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.time.Duration;
import java.util.Optional;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Logins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs users in. */
@Component(service = Logins.class)
public final class LoginService implements Logins {

    private static final Logger LOG = LoggerFactory.getLogger(LoginService.class);

    private final AccountStore store;
    private final Verifier verifier;

    /** Called by the framework. */
    @Activate
    public LoginService(@Reference AccountStore store, @Reference Verifier verifier) {
        this.store = store;
        this.verifier = verifier;
    }

    @Override
    public boolean needed() {
        return store.active();
    }

    @Override
    public Duration timeout() {
        return store.roster().timeout();
    }

    @Override
    public Login login(String name, char[] password) {
        String tried = "log in as " + (Names.allowed(name) ? name : "that user");
        Account account = verifier.verify(tried, name, password);
        PasswordHash hash = account.hash().outdated() ? PasswordHash.of(password) : account.hash();
        store.change(tried, account.name(), account.name(), "Logged in", roster -> roster.find(account.name())
                .filter(now -> now.hash().equals(account.hash())).map(now -> roster.with(now.entered(store.now(), hash))).orElse(roster));
        return new Opened(account);
    }

    private final class Opened implements Login {

        private final Account then;
        private boolean closed;

        Opened(Account then) {
            this.then = then;
        }

        @Override
        public Identity identity() {
            return new Identity(then.name(), true);
        }

        @Override
        public Optional<String> ended() {
            Account now = store.roster().find(then.name()).orElse(null);
            if (now == null || !now.user().created().equals(then.user().created())) {
                return Optional.of("The user " + then.name() + " was removed.");
            }
            if (now.user().locked()) {
                return Optional.of("The user " + then.name() + " was locked.");
            }
            return now.user().passwordSet().equals(then.user().passwordSet()) ? Optional.empty()
                    : Optional.of("The password of " + then.name() + " was changed.");
        }

        /** Whoever leaves has left, also when that cannot be noted. */
        private void note() {
            try {
                store.change("log out", then.name(), then.name(), "Logged out", roster -> roster);
            } catch (BartizanException e) {
                LOG.warn("{}", e.getMessage());
            }
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                note();
            }
        }
    }
}
