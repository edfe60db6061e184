// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.bartizan.api.Progress;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.Deadline;

/**
 * The work on one computer as far as it may be ended from outside: its threads are interrupted while they connect or read, but not while they write, so
 * that no object is left half done. Safe for use by several threads.
 */
final class Going {

    /**
     * How long those that read are left alone for the sake of those that write, in case the computer does not answer any more. The shell gives work that
     * is cancelled a second to tell how far it came.
     */
    private static final Duration FOR_WRITES = Duration.ofMillis(700);

    private final Deadline deadline;
    private final Progress progress;
    private final int mostThreads;
    /** Those that work, and whether they may be interrupted. */
    private final Map<Thread, Boolean> threads = new HashMap<>();
    private long stopping;

    /** @param mostThreads how many threads may work for this computer */
    Going(Deadline deadline, Progress progress, int mostThreads) {
        this.deadline = deadline;
        this.progress = progress;
        this.mostThreads = mostThreads;
    }

    int mostThreads() {
        return mostThreads;
    }

    Deadline deadline() {
        return deadline;
    }

    /** What one thread does. */
    interface Work<X extends Exception> {
        void run() throws X;
    }

    /** Runs what this thread does for the computer. */
    <X extends Exception> void run(Work<X> work) throws X {
        set(true);
        try {
            work.run();
        } finally {
            synchronized (this) {
                threads.remove(Thread.currentThread());
                // An interrupt that came too late must not meet what this thread does next.
                Thread.interrupted();
            }
        }
    }

    private synchronized void set(boolean interruptible) {
        threads.put(Thread.currentThread(), interruptible);
    }

    /** Whether to stop before the next object. */
    boolean stop() {
        return progress.cancelled() || deadline.over();
    }

    /** Runs what must not be left half done; false when it was stopped before it began. */
    boolean write(Work<AccessException> write) throws AccessException {
        synchronized (this) {
            if (Thread.interrupted() || stop()) {
                return false;
            }
            set(false);
        }
        try {
            write.run();
            return true;
        } finally {
            set(true);
        }
    }

    /** Called again and again by somebody else: ends what waits if it is to stop. */
    synchronized void check() {
        if (!stop()) {
            return;
        }
        stopping = stopping == 0 ? System.nanoTime() : stopping;
        // They share a connection, which ends with the first interrupt: whoever is writing would not hear any more what became of it.
        boolean patient = System.nanoTime() - stopping < FOR_WRITES.toNanos() && threads.containsValue(false);
        threads.forEach((thread, interruptible) -> {
            if (interruptible && !patient) {
                thread.interrupt();
            }
        });
    }

    /** Why it stopped. */
    Problem whyStopped(String computer, String last) {
        String until = last == null ? " Nothing was changed there." : " The last object that was done is " + last + ".";
        return progress.cancelled() ? Problem.of(Problem.Kind.CANCELLED, "The work on " + computer + " was cancelled." + until)
                : Problem.of(Problem.Kind.TIMED_OUT, "The work on " + computer + " took longer than it may." + until
                        + " Do the same again for the rest, or allow it more time.");
    }
}
