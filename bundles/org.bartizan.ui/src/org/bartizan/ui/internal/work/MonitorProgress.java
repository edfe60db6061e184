// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.work;

import java.util.concurrent.atomic.AtomicLong;

import org.bartizan.api.Progress;
import org.eclipse.core.runtime.IProgressMonitor;

/** Tells a monitor of the platform, which counts in ints and only once, about progress that counts in longs. */
final class MonitorProgress implements Progress {

    private static final int UNITS = 1_000;

    private final IProgressMonitor monitor;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong told = new AtomicLong();
    private volatile long total = -1;
    private volatile boolean begun;

    MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public synchronized void begin(String task, long amount) {
        if (begun) {
            monitor.subTask(task);
        } else {
            monitor.beginTask(task, amount > 0 ? UNITS : IProgressMonitor.UNKNOWN);
            begun = true;
        }
        done.set(0);
        told.set(0);
        total = amount;
    }

    @Override
    public void worked(long amount) {
        long whole = total;
        if (whole > 0) {
            long units = Math.min(UNITS, done.addAndGet(amount) * UNITS / whole);
            long before = told.getAndAccumulate(units, Math::max);
            if (units > before) {
                monitor.worked((int) (units - before));
            }
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
