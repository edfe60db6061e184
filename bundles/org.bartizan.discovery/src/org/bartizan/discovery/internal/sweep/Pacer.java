// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Lets through so many a second, evenly; what was missed by more than a moment is not made up for. For one thread. */
final class Pacer {

    private static final long SECOND = 1_000_000_000L;
    /** How far behind its time one may be and catch up: about what a timer of the system is late by. */
    private static final long LATE = 5_000_000;

    private static final long LOOK = 20_000_000;

    private final double interval;
    private double next = System.nanoTime();

    /** @param perSecond 0 for no limit */
    Pacer(int perSecond) {
        interval = perSecond <= 0 ? 0 : (double) SECOND / perSecond;
    }

    /** Waits for the next turn; returns early when {@code unwanted} becomes true. */
    void await(BooleanSupplier unwanted) {
        if (interval == 0) {
            return;
        }
        long now = System.nanoTime();
        next = Math.max(next, now - LATE);
        while (now < next && !unwanted.getAsBoolean()) {
            LockSupport.parkNanos(Math.min(LOOK, (long) (next - now)));
            now = System.nanoTime();
        }
        next += interval;
    }
}
