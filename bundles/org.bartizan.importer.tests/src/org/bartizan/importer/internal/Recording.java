// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import org.bartizan.api.Progress;

/** Remembers what it was told, and is cancelled when it is told so. */
final class Recording implements Progress {

    final AtomicLong done = new AtomicLong();
    private final BooleanSupplier cancelled;
    volatile String task;
    volatile long total;

    Recording(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    @Override
    public void begin(String begun, long amount) {
        task = begun;
        total = amount;
    }

    @Override
    public void worked(long amount) {
        done.addAndGet(amount);
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }
}
