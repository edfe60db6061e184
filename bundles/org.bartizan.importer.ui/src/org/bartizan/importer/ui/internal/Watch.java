// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

import org.bartizan.api.Progress;
import org.bartizan.ui.UiReady;

/** Passes progress on and shows it, in thousandths, no faster than the screen takes it. */
final class Watch implements Progress {

    static final int WHOLE = 1_000;

    private final Progress inner;
    private final UiReady ui;
    private final IntConsumer shown;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile long total = 1;
    private volatile long done;

    Watch(Progress inner, UiReady ui, IntConsumer shown) {
        this.inner = inner;
        this.ui = ui;
        this.shown = shown;
    }

    @Override
    public void begin(String task, long amount) {
        inner.begin(task, amount);
        total = Math.max(1, amount);
        done = 0;
    }

    @Override
    public synchronized void worked(long amount) {
        inner.worked(amount);
        done += amount;
        if (asked.compareAndSet(false, true)) {
            ui.later(() -> {
                asked.set(false);
                shown.accept((int) Math.min(WHOLE, done * WHOLE / total));
            });
        }
    }

    @Override
    public boolean cancelled() {
        return inner.cancelled();
    }
}
