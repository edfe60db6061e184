// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.bartizan.fleet.Commit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners of commits, one after the other, on a thread of its own. */
final class Announcer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    private final List<Registration> registrations = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Bartizan fleet events").factory());

    /** An object of its own, so that one listener that is added twice can be taken away once. */
    private record Registration(Consumer<Commit> listener, Object identity) {
    }

    AutoCloseable add(Consumer<Commit> listener) {
        Registration registration = new Registration(listener, new Object());
        registrations.add(registration);
        return () -> registrations.remove(registration);
    }

    /** Tells those who listen now and still do when their turn comes. */
    void announce(Commit commit) {
        List<Registration> listening = List.copyOf(registrations);
        thread.execute(() -> listening.stream().filter(registrations::contains).forEach(r -> tell(r.listener(), commit)));
    }

    private static void tell(Consumer<Commit> listener, Commit commit) {
        try {
            listener.accept(commit);
        } catch (RuntimeException e) {
            LOG.error("A listener failed at commit {}", commit.number(), e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
