// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Logins;
import org.bartizan.api.access.Seat;

/** A data directory with one user, anna, and a clock that is set by hand. */
public final class OneUser implements Logins {

    public static final String PASSWORD = "four words of mine";

    public final AtomicInteger open = new AtomicInteger();
    public final AtomicLong nanos = new AtomicLong();

    public Seat seat() {
        return new Seat(() -> Optional.of(this), () -> false, nanos::get);
    }

    @Override
    public boolean needed() {
        return true;
    }

    @Override
    public Duration timeout() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Login login(String name, char[] password) {
        if (!name.equals("anna") || !Arrays.equals(password, PASSWORD.toCharArray())) {
            throw new BartizanException("log in as " + name, "there is no such user with that password", "Check both and try again");
        }
        open.incrementAndGet();
        return new Login() {
            @Override
            public Identity identity() {
                return new Identity("anna", true);
            }

            @Override
            public Optional<String> ended() {
                return Optional.empty();
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }
}
