// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.BartizanException;

/** Lets in one writer at a time, in the order of their coming. A thread that is in already is refused instead of waiting for itself. */
final class Gate {

    private static final int CLOSING_SECONDS = 10;

    private final Semaphore semaphore = new Semaphore(1, true);
    private volatile Thread owner;
    private volatile boolean closed;

    void enter() {
        if (owner == Thread.currentThread()) {
            throw new IllegalStateException("This thread has a batch open: commit or close it first.");
        }
        semaphore.acquireUninterruptibly();
        if (closed) {
            semaphore.release();
            throw new BartizanException("change the address cache", "it was closed", "Start the discovery capability again");
        }
        owner = Thread.currentThread();
    }

    void leave() {
        owner = null;
        semaphore.release();
    }

    /** Lets nobody in any more, and gives whoever is in a moment to finish. */
    void close() {
        closed = true;
        try {
            if (semaphore.tryAcquire(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                semaphore.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
