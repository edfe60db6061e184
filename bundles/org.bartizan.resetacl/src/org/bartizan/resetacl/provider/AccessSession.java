// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.provider;

import java.util.List;

import org.bartizan.resetacl.Problem;

/** A connection to one computer. For one thread at a time, which is interrupted to make everything that waits fail soon. */
public interface AccessSession extends AutoCloseable {

    /**
     * The roots that a path means: itself, and where the computer has another view of it (the 32-bit one of a registry) that one, too. Roots that do
     * not exist are left out; when none exists, that is an {@link AccessException} of kind {@link Problem.Kind#MISSING}.
     */
    List<String> roots(String path) throws AccessException;

    /**
     * Goes through an object and everything below it, an object before those below.
     *
     * @throws AccessException when the computer as a whole is lost, or the root cannot be read; what cannot be read below is told to the visitor
     */
    void walk(String root, Visitor visitor) throws AccessException;

    /** Opens one object; the caller closes it. */
    AccessObject open(String path) throws AccessException;

    @Override
    void close();

    /** Who is told of objects in a walk. */
    interface Visitor {

        /**
         * Objects that are open for as long as this method runs, in the order of the walk. A method of one that fails with
         * {@link AccessException#fatal} is to be let through.
         *
         * @return whether to go on
         */
        boolean visit(List<AccessObject> objects) throws AccessException;

        /** An object that cannot be looked at, with everything below it. */
        void problem(Problem problem);
    }
}
