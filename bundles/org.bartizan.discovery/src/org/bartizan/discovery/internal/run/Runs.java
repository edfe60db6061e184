// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;

/** The runs that are going on: ended as soon as they notice when the service is closed. Safe for use by several threads. */
final class Runs {

    private static final int PATIENCE_SECONDS = 10;

    private final ReentrantReadWriteLock going = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /** Work that may be told to stop. */
    interface Work<R> {
        R run(Progress progress);
    }

    /** Runs work; its progress is cancelled, too, when this is closed. */
    <R> R run(Progress progress, Work<R> work) {
        going.readLock().lock();
        try {
            if (closed) {
                throw new BartizanException("discover computers", "discovery was stopped", "Start the discovery capability again");
            }
            return work.run(stoppable(progress));
        } finally {
            going.readLock().unlock();
        }
    }

    private Progress stoppable(Progress progress) {
        return new Progress() {
            @Override
            public void begin(String task, long total) {
                progress.begin(task, total);
            }

            @Override
            public void worked(long amount) {
                progress.worked(amount);
            }

            @Override
            public boolean cancelled() {
                return closed || progress.cancelled();
            }
        };
    }

    boolean isClosed() {
        return closed;
    }

    /** Cancels everything and waits a moment for its end. */
    void close() {
        closed = true;
        try {
            if (going.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                going.writeLock().unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
