// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.bartizan.eventlog.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes events that are too old or too many: when this is changed, and every hour while the store is open. */
final class Retaining {

    private static final Logger LOG = LoggerFactory.getLogger(Retaining.class);

    private final StoreHolder holder;
    private final Supplier<RetentionFile> file;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(
            "event-retention").factory());

    Retaining(StoreHolder holder, Supplier<RetentionFile> file) {
        this.holder = holder;
        this.file = file;
        clock.scheduleWithFixedDelay(this::tick, 1, 60, TimeUnit.MINUTES);
    }

    Retention get() {
        return file.get().read();
    }

    long set(Retention retention, Instant now) {
        file.get().write(retention);
        return apply(retention, now);
    }

    private void tick() {
        try {
            if (holder.isOpen()) {
                apply(get(), Instant.now());
            }
        } catch (RuntimeException e) {
            LOG.error("Old events could not be removed; this is tried again in an hour", e);
        }
    }

    private long apply(Retention retention, Instant now) {
        AtomicLong removed = new AtomicLong();
        if (retention.age() == null && retention.bytes() == 0) {
            return 0;
        }
        OpenStore open = holder.get();
        open.intake().run(() -> {
            if (retention.age() != null) {
                removed.addAndGet(open.store().removeBefore(now.minus(retention.age())));
            }
            if (retention.bytes() > 0 && open.store().state().bytes() > retention.bytes()) {
                removed.addAndGet(open.store().shrinkTo(retention.bytes()));
            }
        });
        if (removed.get() > 0) {
            LOG.info("Removed {} events that were older or more than are kept", removed.get());
        }
        return removed.get();
    }

    void close() {
        clock.shutdownNow();
    }
}
