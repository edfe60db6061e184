// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Hands out operating systems so that in the end each has been handed out exactly as often as wanted, spread evenly on the way.
 */
final class Mix {

    private final List<OperatingSystem> systems = new ArrayList<>();
    private final List<Integer> wanted = new ArrayList<>();
    private final List<Integer> given = new ArrayList<>();
    private int total;
    private int handed;

    Mix add(OperatingSystem system, int count) {
        systems.add(system);
        wanted.add(count);
        given.add(0);
        total += count;
        return this;
    }

    /** The one that is furthest behind its share. */
    OperatingSystem next() {
        if (handed == total) {
            throw new IllegalStateException("More computers than operating systems: " + total);
        }
        handed++;
        int best = 0;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < systems.size(); i++) {
            long behind = (long) wanted.get(i) * handed - (long) given.get(i) * total;
            if (behind > most && given.get(i) < wanted.get(i)) {
                most = behind;
                best = i;
            }
        }
        given.set(best, given.get(best) + 1);
        return systems.get(best);
    }

    /** How many are left. */
    int left() {
        return total - handed;
    }
}
