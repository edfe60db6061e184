// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Bounds how much waits to be written. Safe for use by several threads. */
final class Room {

    private final long capacity;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition freed = lock.newCondition();
    private long used;

    Room(long capacity) {
        this.capacity = capacity;
    }

    /** Waits until there is room. What is larger than everything fits when nothing else is there. */
    void take(long amount) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!fits(amount)) {
                freed.await();
            }
            used += amount;
        } finally {
            lock.unlock();
        }
    }

    /** Whether there was room. */
    boolean offer(long amount) {
        lock.lock();
        try {
            boolean fits = fits(amount);
            used += fits ? amount : 0;
            return fits;
        } finally {
            lock.unlock();
        }
    }

    private boolean fits(long amount) {
        return used == 0 || used + amount <= capacity;
    }

    void free(long amount) {
        lock.lock();
        try {
            used -= amount;
            freed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
