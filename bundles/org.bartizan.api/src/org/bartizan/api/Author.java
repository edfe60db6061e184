// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api;

import java.util.function.Supplier;

import org.bartizan.api.access.Identity;

/**
 * Who does something, for rights and for the audit trail. What is run by {@link #as} is done by that person, on that thread and for that
 * long. A thread that is started meanwhile belongs to nobody until it is given a task by {@link #keep}: threads are pooled and live on, so
 * they inherit nothing. What is done by nobody in particular is done by the process: its identity is not logged in, so once there are
 * users it may change nothing.
 */
public final class Author {

    private static final ScopedValue<Supplier<Identity>> BOUND = ScopedValue.newInstance();

    private Author() {
    }

    /** The name of who acts on this thread; never empty. */
    public static String current() {
        return identity().name();
    }

    /** Who acts on this thread. */
    public static Identity identity() {
        return BOUND.isBound() ? BOUND.get().get() : Identity.ofProcess();
    }

    /** What was given to {@link #as} on this thread; the process when nothing was. */
    public static Supplier<Identity> bound() {
        return BOUND.isBound() ? BOUND.get() : Identity::ofProcess;
    }

    /**
     * Runs {@code action} as that person.
     *
     * @param who asked each time somebody wants to know
     * @return what {@code action} returns
     */
    public static <R, X extends Throwable> R as(Supplier<Identity> who, ScopedValue.CallableOp<R, X> action) throws X {
        return ScopedValue.where(BOUND, who).call(action);
    }

    /** {@code task}, to be run later or on another thread as the person who acts on this thread now. */
    public static Runnable keep(Runnable task) {
        Identity now = identity();
        return () -> ScopedValue.where(BOUND, () -> now).run(task);
    }
}
