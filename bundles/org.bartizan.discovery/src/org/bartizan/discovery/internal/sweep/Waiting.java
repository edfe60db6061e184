// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * How long to wait for pongs, from how long they took so far. Written by the receiver, read by the sender.
 *
 * <p>
 * What answers quickly says nothing of what is far away and has not answered yet. So the wait has a floor by the distance of the
 * addresses asked, and goes on while pongs keep coming.
 */
final class Waiting {

    static final long LOOPBACK = 100_000_000L;
    static final long LINK = 300_000_000L;
    static final long FAR = 1_000_000_000L;

    private static final long MOST = 1_500_000_000L;
    private static final long LONGEST = 10_000_000_000L;
    private static final long LOOK = 5_000_000L;

    private final long floor;
    private volatile long slowest;
    private volatile long latest;

    /** @param floor the least wait in nanoseconds */
    Waiting(long floor) {
        this.floor = floor;
        this.latest = System.nanoTime();
    }

    /** A pong came; only the receiver's thread calls this. */
    void pong(long roundTrip) {
        slowest = Math.max(slowest, roundTrip);
        latest = System.nanoTime();
    }

    /** How long after a ping its pong is not expected any more, in nanoseconds. */
    long patience() {
        return Math.clamp(2 * slowest, floor, Math.max(floor, MOST));
    }

    /** Waits until so long after {@code since} that no pong is expected any more, or until {@code enough}. */
    void awaitPongs(long since, BooleanSupplier enough) {
        while (!enough.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            long now = System.nanoTime();
            long last = Math.max(0, latest - since);
            if (now - since > Math.min(LONGEST, last + patience())) {
                return;
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    /** Waits until a second ping to what was asked at {@code since} makes sense, or until {@code enough}. */
    void awaitRetry(long since, BooleanSupplier enough) {
        while (!enough.getAsBoolean() && !Thread.currentThread().isInterrupted() && System.nanoTime() - since < patience()) {
            LockSupport.parkNanos(LOOK);
        }
    }
}
