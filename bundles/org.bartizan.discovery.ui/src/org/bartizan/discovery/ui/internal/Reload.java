// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Reads something again after it changed: never twice at once, and the less often the longer reading takes, so that a burst of changes
 * costs a few readings. Safe for use by several threads.
 */
public final class Reload {

    /** The shortest time between two readings, in milliseconds. */
    static final long PAUSE = 250;

    private final Consumer<Runnable> read;
    private final Later later;
    private final LongSupplier clock;
    private boolean busy;
    private boolean again;
    private long started;

    /** Runs something after a while, on any thread. */
    @FunctionalInterface
    public interface Later {

        /** Runs {@code action} once {@code delay} is over. */
        void run(Duration delay, Runnable action);
    }

    /** @param read starts one reading and calls its argument when that has ended, well or not */
    public Reload(Consumer<Runnable> read, Later later) {
        this(read, later, System::nanoTime);
    }

    Reload(Consumer<Runnable> read, Later later, LongSupplier clock) {
        this.read = read;
        this.later = later;
        this.clock = clock;
    }

    /** Asks for a reading that begins after now. */
    public void request() {
        synchronized (this) {
            if (busy) {
                again = true;
                return;
            }
            busy = true;
            started = clock.getAsLong();
        }
        read.accept(this::ended);
    }

    private void ended() {
        long took = (clock.getAsLong() - started) / 1_000_000;
        later.run(Duration.ofMillis(Math.max(PAUSE, 2 * took)), this::rested);
    }

    private void rested() {
        synchronized (this) {
            busy = false;
            if (!again) {
                return;
            }
            again = false;
        }
        request();
    }
}
