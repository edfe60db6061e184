// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import org.bartizan.api.Progress;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.Deadline;

/**
 * The work on one computer as far as it may be ended from outside: at once while it connects or reads, after the object at hand while it writes.
 * Safe for use by several threads.
 */
final class Going {

    private final Deadline deadline;
    private final Progress progress;
    private final Thread thread = Thread.currentThread();
    private boolean writing;
    private boolean over;

    /** To be made by the thread that works. */
    Going(Deadline deadline, Progress progress) {
        this.deadline = deadline;
        this.progress = progress;
    }

    Deadline deadline() {
        return deadline;
    }

    /** Nothing waits any more. */
    synchronized void ended() {
        over = true;
        // An interrupt that came too late must not meet what this thread does next.
        Thread.interrupted();
    }

    /** Whether to stop before the next object. */
    boolean stop() {
        return progress.cancelled() || deadline.over();
    }

    /** Runs what must not be left half done. */
    void write(Write write) throws AccessException {
        synchronized (this) {
            if (Thread.interrupted()) {
                throw new AccessException(Problem.Kind.CANCELLED, "It was stopped before it began.");
            }
            writing = true;
        }
        try {
            write.run();
        } finally {
            synchronized (this) {
                writing = false;
            }
        }
    }

    /** A change of one object. */
    interface Write {
        void run() throws AccessException;
    }

    /** Called again and again by somebody else: ends what waits if it is to stop. */
    synchronized void check() {
        if (!over && !writing && stop()) {
            thread.interrupt();
        }
    }

    /** Why it stopped. */
    Problem whyStopped(String computer, String last) {
        String until = last == null ? " Nothing was changed there." : " The last object that was done is " + last + ".";
        return progress.cancelled() ? Problem.of(Problem.Kind.CANCELLED, "The work on " + computer + " was cancelled." + until)
                : Problem.of(Problem.Kind.TIMED_OUT, "The work on " + computer + " took longer than it may." + until
                        + " Give it more time with --timeout.");
    }
}
