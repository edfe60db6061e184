// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.bartizan.api.BartizanException;
import org.bartizan.eventlog.internal.intake.Intake;
import org.bartizan.eventlog.store.EventStoreProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the store when it is first needed, and closes it when who provides it goes away. Safe for use by several threads. */
final class StoreHolder {

    private static final Logger LOG = LoggerFactory.getLogger(StoreHolder.class);

    private final Supplier<Path> folder;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private EventStoreProvider provider;
    private OpenStore open;

    StoreHolder(Supplier<Path> folder) {
        this.folder = folder;
    }

    synchronized OpenStore get() {
        if (provider == null) {
            throw new BartizanException("use the event log", "no event store is running",
                    "Start one with “capability:start org.bartizan.eventlog.duckdb” or in the Capabilities view");
        }
        if (open == null) {
            var store = provider.open(folder.get());
            open = new OpenStore(store, new Intake(store, this::added));
        }
        return open;
    }

    private void added() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.error("Somebody who watches the event log failed", e);
            }
        }
    }

    AutoCloseable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    synchronized boolean isOpen() {
        return open != null;
    }

    synchronized void provide(EventStoreProvider other) {
        if (provider == null) {
            provider = other;
        }
    }

    synchronized void withdraw(EventStoreProvider other) {
        if (provider == other) {
            close();
            provider = null;
        }
    }

    synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
