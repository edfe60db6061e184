// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

/** Measures for how long the UI thread answers nobody. */
final class Pauses implements AutoCloseable {

    private static final long EVERY = 10;

    private final Thread watcher;
    private volatile boolean closed;
    private volatile long longest;
    private volatile long recent;

    Pauses() {
        watcher = Thread.ofPlatform().name("pauses").start(this::watch);
    }

    private void watch() {
        while (!closed) {
            long start = System.nanoTime();
            Ui.display().syncExec(() -> {
                // an answer is all that is wanted
            });
            long pause = (System.nanoTime() - start) / 1_000_000;
            longest = Math.max(longest, pause);
            recent = Math.max(recent, pause);
            try {
                Thread.sleep(EVERY);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The longest pause so far, in milliseconds. */
    long longest() {
        return longest;
    }

    /** The longest pause since this was asked last. */
    long lately() {
        long was = recent;
        recent = 0;
        return was;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        watcher.join();
    }
}
