// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;

/**
 * What several walkers share: the parts that nobody has begun, how much there is in all, and whether to go on. A walker that has nothing left to do
 * waits here until another one gives something away. Safe for use by several threads.
 */
final class Forest {

    /** How many objects there may be in all, for what is on the other side may be hostile. */
    static final int MOST_OBJECTS = 200_000;
    private static final int WORTH_SHARING = 16;

    /**
     * A part of a tree.
     *
     * @param parent the path of the object that the names are below; null when they are paths themselves
     * @param depth how deep the names are
     */
    record Part(String parent, List<String> names, int depth) {
    }

    private final Deque<Part> parts = new ArrayDeque<>();
    private int working;
    private int waiting;
    private int objects;
    private boolean over;
    private Exception failure;

    Forest(List<String> roots) {
        parts.add(new Part(null, roots, 0));
        objects = roots.size();
    }

    /** Waits for a part; null when everything is done or nothing more is to be done. Who got one says so when it is {@link #done}. */
    synchronized Part take() throws AccessException {
        waiting++;
        try {
            while (!over && parts.isEmpty() && working > 0) {
                wait();
            }
            if (over || parts.isEmpty()) {
                end();
                return null;
            }
            working++;
            return parts.remove();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AccessException(Problem.Kind.CANCELLED, "The work was stopped.", e);
        } finally {
            waiting--;
        }
    }

    synchronized void done() {
        working--;
        notifyAll();
    }

    /** Whether somebody waits for something to do, and this is large enough to be shared. */
    synchronized boolean wanted() {
        return waiting > parts.size() && objects > WORTH_SHARING;
    }

    synchronized void give(Part part) {
        parts.add(part);
        notifyAll();
    }

    /** Notes that there are more objects. */
    synchronized void found(int more, String below) throws AccessException {
        objects += more;
        if (objects > MOST_OBJECTS) {
            throw new AccessException(Problem.Kind.UNSUPPORTED, "Cannot go on below " + below + ": there are more than " + MOST_OBJECTS
                    + " keys or files. Name some further down.");
        }
    }

    /** Ends all walkers before their next object. */
    synchronized void end() {
        over = true;
        notifyAll();
    }

    /** The same, because nothing else can be done; the first failure counts. */
    synchronized void fail(Exception e) {
        failure = failure == null ? e : failure;
        end();
    }

    synchronized boolean isOver() {
        return over;
    }

    /** Throws what ended it too early, if something did. */
    synchronized void check() throws AccessException {
        switch (failure) {
            case AccessException e -> throw e;
            case RuntimeException e -> throw e;
            case null -> {
                // It came to its end.
            }
            default -> throw new IllegalStateException(failure);
        }
    }
}
