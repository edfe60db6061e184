// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;

/** The work that goes on: cancelled and waited for when the capability stops. Safe for use by several threads. */
final class RunningWork implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final ReentrantReadWriteLock going = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /** Does work; its progress is cancelled, too, when this is closed. */
    <R> R run(String tried, Progress progress, Function<Progress, R> work) {
        going.readLock().lock();
        try {
            if (closed) {
                throw new BartizanException(tried, "Reset ACL was stopped", "Start the capability again");
            }
            return work.apply(stoppable(progress));
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

    @Override
    public void close() {
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
