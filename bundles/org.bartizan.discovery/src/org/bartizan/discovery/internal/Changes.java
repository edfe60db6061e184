// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners that something changed, on a thread of its own; changes that come while they are being told are told once. */
public final class Changes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ExecutorService teller;

    /** @param name of the thread */
    public Changes(String name) {
        teller = Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
    }

    /** Adds a listener until the handle is closed. */
    public AutoCloseable add(Runnable listener) {
        // a wrapper of its own, so that closing one of two handles of the same listener leaves the other
        Runnable registered = listener::run;
        listeners.add(registered);
        return () -> listeners.remove(registered);
    }

    /** Something changed. */
    public void fire() {
        if (!listeners.isEmpty() && !teller.isShutdown() && !pending.getAndSet(true)) {
            teller.execute(this::tell);
        }
    }

    private void tell() {
        pending.set(false);
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.error("A listener to changes failed.", e);
            }
        }
    }

    /** Tells nobody any more. */
    @Override
    public void close() {
        listeners.clear();
        teller.shutdown();
    }
}
