// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.util.concurrent.atomic.AtomicLong;

import org.bartizan.api.Progress;

/** Passes progress on, and remembers how far it is for the view, which looks now and then. */
final class LiveProgress implements Progress {

    private final Progress to;
    private final AtomicLong done = new AtomicLong();
    private volatile long total = -1;
    private volatile String task = "";

    LiveProgress(Progress to) {
        this.to = to;
    }

    @Override
    public void begin(String what, long amount) {
        task = what;
        total = amount;
        done.set(0);
        to.begin(what, amount);
    }

    @Override
    public void worked(long amount) {
        done.addAndGet(amount);
        to.worked(amount);
    }

    @Override
    public boolean cancelled() {
        return to.cancelled();
    }

    String task() {
        return task;
    }

    /** How much is done, in thousandths; negative when unknown. */
    int thousandths() {
        long whole = total;
        return whole <= 0 ? -1 : (int) Math.min(1_000, done.get() * 1_000 / whole);
    }
}
