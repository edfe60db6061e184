// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import java.time.Duration;
import java.util.Optional;

/** How often a discovery repeats, as a person types it: a number and a unit. */
record Repetition(String number, Unit unit) {

    /** The longest that makes sense. */
    private static final Duration LONGEST = Duration.ofDays(366);

    /** Units that a person can choose, in the order of choosing. */
    enum Unit {
        /** Minutes. */
        MINUTES(Duration.ofMinutes(1)),
        /** Hours. */
        HOURS(Duration.ofHours(1)),
        /** Days. */
        DAYS(Duration.ofDays(1));

        private final Duration one;

        Unit(Duration one) {
            this.one = one;
        }
    }

    /** The interval, at least a minute; empty when what is typed is none. */
    Optional<Duration> interval() {
        String digits = number.strip();
        if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) == 0) {
            return Optional.empty();
        }
        return Optional.of(unit.one.multipliedBy(Integer.parseInt(digits))).filter(d -> d.compareTo(LONGEST) <= 0);
    }
}
