// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.bartizan.fleet.internal.model.Model;
import org.bartizan.fleet.internal.store.Snapshot;
import org.bartizan.fleet.internal.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes snapshots when enough was committed since the last one, so that opening stays fast. */
final class Snapshots implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final long COMMITS = 2000;
    private static final long BYTES = 4L << 20;
    private static final long PATIENCE_SECONDS = 60;

    private final Gate gate;
    private final Store store;
    private final Supplier<Model> model;
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Bartizan fleet snapshot").factory());

    Snapshots(Gate gate, Store store, Supplier<Model> model) {
        this.gate = gate;
        this.store = store;
        this.model = model;
    }

    /** To be called by the writer after each commit. */
    void committed() {
        if ((store.behind() >= COMMITS || store.bytesBehind() >= BYTES) && planned.compareAndSet(false, true)) {
            thread.execute(this::writeInBackground);
        }
    }

    private void writeInBackground() {
        planned.set(false);
        try {
            write();
        } catch (RuntimeException e) {
            LOG.error("The snapshot of the organisation could not be written; every change is safe in the journal.", e);
        }
    }

    /** What is written, and up to which commit. */
    private record Content(byte[] bytes, long commit) {
    }

    private void write() {
        gate.replacingFiles("write a snapshot", () -> {
            Content content = gate.writing("write a snapshot", this::content);
            if (content != null) {
                io(() -> store.writeSnapshot(content.bytes()));
                gate.writing("write a snapshot", () -> {
                    io(() -> store.included(content.commit()));
                    return null;
                });
            }
            return null;
        });
    }

    private Content content() {
        if (model.get() == null || store.behind() == 0) {
            return null;
        }
        try {
            return new Content(Snapshot.content(model.get().root(), store.last()), store.last());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Io {
        void run() throws IOException;
    }

    private static void io(Io action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a last snapshot and waits for it. */
    @Override
    public void close() {
        thread.execute(this::writeInBackground);
        thread.shutdown();
        boolean interrupted = false;
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The snapshot of the organisation takes long; every change is safe in the journal.");
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
