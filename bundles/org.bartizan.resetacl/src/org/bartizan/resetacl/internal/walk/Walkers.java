// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.walk;

import java.util.List;
import java.util.Optional;

import org.bartizan.resetacl.internal.walk.Forest.Part;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessSession;
import org.slf4j.LoggerFactory;

/**
 * Walks through trees of one computer with several threads, because a computer that answers one question at a time idles while the question travels. The
 * others join only when there is enough to do.
 */
public final class Walkers {

    /** What runs around everything that a thread does. */
    public interface Around {

        /** Runs the work; what it throws comes through. */
        void run(Work work) throws AccessException;
    }

    /** What a thread does. */
    public interface Work {

        /** Does it. */
        void run() throws AccessException;
    }

    private Walkers() {
    }

    /**
     * Goes through everything below some roots; an object is opened before those below it, but may be shown after them.
     *
     * @param threads how many at most, this one included
     * @throws AccessException what is fatal; when several fail, the first. What the visitor throws besides comes through, too, from whichever thread
     */
    public static void walk(List<String> roots, AccessSession session, Visitor visitor, int threads, Around around)
            throws AccessException {
        Forest forest = new Forest(roots);
        Part first = forest.take();
        try (Helpers helpers = new Helpers()) {
            for (int i = 1; i < threads; i++) {
                helpers.start(() -> join(forest, session, visitor, around));
            }
            parts(forest, session, visitor, first);
        }
        forest.check();
    }

    private static void join(Forest forest, AccessSession first, Visitor visitor, Around around) {
        try {
            around.run(() -> {
                Part part = forest.take();
                if (part == null) {
                    return;
                }
                Optional<AccessSession> another = another(forest, first, part);
                if (another.isPresent()) {
                    try (AccessSession session = another.get()) {
                        parts(forest, session, visitor, part);
                    }
                }
            });
        } catch (AccessException | RuntimeException e) {
            forest.fail(e);
        }
    }

    /** A computer may not want more pipes than it has; then the part is for those who have one. */
    private static Optional<AccessSession> another(Forest forest, AccessSession first, Part part) {
        Optional<AccessSession> another = Optional.empty();
        try {
            another = first.another();
        } catch (AccessException e) {
            // If that is not all that is wrong, the first session will find out.
            LoggerFactory.getLogger(Walkers.class).debug("There is no other session.", e);
        }
        if (another.isEmpty()) {
            forest.give(part);
            forest.done();
        }
        return another;
    }

    private static void parts(Forest forest, AccessSession session, Visitor visitor, Part first) {
        try {
            for (Part part = first; part != null; part = forest.take()) {
                try {
                    new TreeWalk(forest, session, visitor).through(part);
                } finally {
                    forest.done();
                }
                if (visitor.stop()) {
                    forest.end();
                }
            }
        } catch (AccessException | RuntimeException e) {
            forest.fail(e);
        }
    }
}
