// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.provider;

import java.time.Duration;

/** When a computer is given up. Immutable. */
public final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** From now on. */
    public static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** What is left, never more than {@code most} and never less than a millisecond. */
    public Duration left(Duration most) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        Duration some = left.compareTo(most) < 0 ? left : most;
        return some.toMillis() < 1 ? Duration.ofMillis(1) : some;
    }

    /** Whether nothing is left. */
    public boolean over() {
        return System.nanoTime() - end >= 0;
    }
}
