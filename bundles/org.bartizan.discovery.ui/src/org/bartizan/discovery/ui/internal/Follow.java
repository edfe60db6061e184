// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.bartizan.ui.ViewContext;
import org.eclipse.core.runtime.ILog;

/** Shows something in a view and follows its changes, reading off the UI thread. Used on the UI thread. */
public final class Follow<R> implements AutoCloseable {

    private final ViewContext context;
    private final String job;
    private final Supplier<R> load;
    private final Consumer<R> show;
    private final Reload reload;
    private final AutoCloseable changes;
    private volatile boolean closed;

    /**
     * @param job what the reading is called
     * @param load reads, on any thread
     * @param show gets what was read, on the UI thread, not after {@link #close()}
     * @param onChange registers for changes
     */
    public Follow(ViewContext context, String job, Supplier<R> load, Consumer<R> show, Function<Runnable, AutoCloseable> onChange) {
        this.context = context;
        this.job = job;
        this.load = load;
        this.show = show;
        this.reload = new Reload(this::read,
                (delay, action) -> CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS).execute(action));
        this.changes = onChange.apply(this::refresh);
        refresh();
    }

    /** Reads again, soon. Callable from any thread. */
    public void refresh() {
        if (!closed) {
            reload.request();
        }
    }

    private void read(Runnable ended) {
        context.background().quietly(job, progress -> {
            try {
                R read = load.get();
                context.later(() -> showIfOpen(read));
            } catch (RuntimeException e) {
                // a capability that is being stopped closes its files while somebody reads: nobody is there any more to care
                if (!closed) {
                    throw e;
                }
            } finally {
                ended.run();
            }
            return null;
        }, nothing -> {
            // shown by then
        });
    }

    private void showIfOpen(R read) {
        if (!closed) {
            show.accept(read);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            changes.close();
        } catch (Exception e) {
            ILog.of(Follow.class).warn("A listener of " + job + " was not removed", e);
        }
    }
}
