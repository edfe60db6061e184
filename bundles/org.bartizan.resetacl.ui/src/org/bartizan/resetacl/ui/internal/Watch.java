// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.bartizan.api.Progress;
import org.bartizan.ui.UiReady;

/** Passes progress on and shows it, no faster than the screen takes it. */
final class Watch implements Progress {

    private final Progress inner;
    private final UiReady ui;
    private final Consumer<State> shown;
    private final AtomicBoolean asked = new AtomicBoolean();
    private String task = "";
    private long total = -1;
    private long done;

    /**
     * How far it is.
     *
     * @param task what is being done
     * @param total negative when unknown
     */
    record State(String task, long done, long total) {
    }

    /** @param shown gets the latest state, on the UI thread */
    Watch(Progress inner, UiReady ui, Consumer<State> shown) {
        this.inner = inner;
        this.ui = ui;
        this.shown = shown;
    }

    @Override
    public void begin(String what, long amount) {
        inner.begin(what, amount);
        synchronized (this) {
            task = what;
            total = amount;
            done = 0;
        }
        tell();
    }

    @Override
    public void worked(long amount) {
        inner.worked(amount);
        synchronized (this) {
            done += amount;
        }
        tell();
    }

    private void tell() {
        if (asked.compareAndSet(false, true)) {
            ui.later(() -> {
                asked.set(false);
                shown.accept(state());
            });
        }
    }

    private synchronized State state() {
        return new State(task, done, total);
    }

    @Override
    public boolean cancelled() {
        return inner.cancelled();
    }
}
