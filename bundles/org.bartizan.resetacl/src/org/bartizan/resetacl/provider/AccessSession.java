// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.provider;

import java.util.List;
import java.util.Optional;

/** A connection to one computer. For one thread at a time, which is interrupted to make everything that waits fail soon. */
public interface AccessSession extends AutoCloseable {

    /**
     * The roots that a path means: itself, and where the computer has another view of it (the 32-bit one of a registry) that one, too. Roots that do
     * not exist are left out; when none exists, that is an {@link AccessException} of kind {@link org.bartizan.resetacl.Problem.Kind#MISSING}.
     */
    List<String> roots(String path) throws AccessException;

    /** Opens one object; the caller closes it. */
    AccessObject open(String path) throws AccessException;

    /** Another session on the same connection, for another thread, to be closed before this one; empty when that would not be faster. */
    Optional<AccessSession> another() throws AccessException;

    @Override
    void close();
}
