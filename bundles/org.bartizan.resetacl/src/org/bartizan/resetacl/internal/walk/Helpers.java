// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.walk;

import java.util.ArrayList;
import java.util.List;

/** Virtual threads that help this one; all of them have ended when this is closed. They are never interrupted by that: they may be writing. */
public final class Helpers implements AutoCloseable {

    private final List<Thread> threads = new ArrayList<>();

    /** Starts one. */
    public void start(Runnable work) {
        threads.add(Thread.ofVirtual().start(work));
    }

    @Override
    public void close() {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
