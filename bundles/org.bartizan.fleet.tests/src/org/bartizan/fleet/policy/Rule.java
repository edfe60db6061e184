// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.List;

/**
 * The rule in the plainest words that say it, to hold the resolver against: the outermost lock on a value, otherwise the nearest value,
 * otherwise the default.
 */
final class Rule {

    /** There is no such level. */
    static final int NOWHERE = -1;

    private Rule() {
    }

    /** Which of the levels wins, outermost first; {@link #NOWHERE} for the default. */
    static int winner(List<At> row) {
        int lock = row.indexOf(At.LOCKED);
        return lock == NOWHERE ? row.lastIndexOf(At.SET) : lock;
    }

    /** Which of the levels locks it. */
    static int lock(List<At> row) {
        return row.indexOf(At.LOCKED);
    }

    /** Why the value of a level does not hold; null when it does or when there is none. */
    static Lost.Reason lost(List<At> row, int level) {
        if (row.get(level).hasExpired()) {
            return Lost.Reason.EXPIRED;
        }
        if (!row.get(level).sets() || level == winner(row)) {
            return null;
        }
        return level < winner(row) ? Lost.Reason.NEARER_VALUE : Lost.Reason.LOCKED_ABOVE;
    }
}
