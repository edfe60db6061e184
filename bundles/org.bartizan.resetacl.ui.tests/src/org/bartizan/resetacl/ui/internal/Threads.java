// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.bartizan.api.Progress;
import org.bartizan.ui.Background;
import org.bartizan.ui.UiReady;
import org.eclipse.swt.widgets.Display;

/** Background work on threads instead of jobs, for a display without a workbench. */
public final class Threads implements Background, UiReady {

    private final Display display;
    public volatile Exception failed;

    /** On that display. */
    public Threads(Display display) {
        this.display = display;
    }

    @Override
    public <R> Running start(String name, Work<R> work, Consumer<? super R> done) {
        return start(name, work, done, failure -> failed = failure);
    }

    @Override
    public <R> Running quietly(String name, Work<R> work, Consumer<? super R> done) {
        return start(name, work, done);
    }

    @Override
    public <R> Running start(String name, Work<R> work, Consumer<? super R> done, Consumer<Exception> told) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread thread = Thread.ofVirtual().name(name).start(() -> {
            try {
                R result = work.run(new Cancellable(cancelled));
                later(() -> done.accept(result));
            } catch (Exception e) {
                later(() -> told.accept(e));
            }
        });
        return new Running() {
            @Override
            public void cancel() {
                cancelled.set(true);
            }

            @Override
            public boolean active() {
                return thread.isAlive();
            }
        };
    }

    @Override
    public void run(Runnable action) {
        display.syncExec(action);
    }

    @Override
    public void later(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    private record Cancellable(AtomicBoolean asked) implements Progress {

        @Override
        public void begin(String task, long total) {
            // nobody watches
        }

        @Override
        public void worked(long amount) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return asked.get();
        }
    }

    @Override
    public void status(String text) {
        // these tests look at no status line
    }
}
