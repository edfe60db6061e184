// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.time.Duration;
import java.time.Instant;

/** How long somebody has to wait after wrong passwords: not at all at first, then twice as long each time. */
final class Throttle {

    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(15);

    private Throttle() {
    }

    /** How long it takes until that account may be tried again; zero when it may be now. */
    static Duration wait(Account account, Instant now) {
        int failures = account.user().failures();
        if (failures < FREE || account.lastFailure() == null) {
            return Duration.ZERO;
        }
        Duration whole = penalty(failures);
        // A clock that was set back must not keep anybody out for longer.
        Duration since = Duration.between(account.lastFailure(), now);
        Duration left = since.isNegative() ? whole : whole.minus(since);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** How long one has to wait after that many. */
    static Duration penalty(int failures) {
        long seconds = failures < FREE ? 0 : 1L << Math.min(failures - FREE + 1, 20);
        return seconds > LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds);
    }
}
