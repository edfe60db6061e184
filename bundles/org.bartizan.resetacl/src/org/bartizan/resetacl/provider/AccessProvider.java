// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.provider;

import java.util.Optional;

import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.Credentials;

/**
 * A kind of object whose access can be closed. An OSGi service. Safe for use by several threads. What an access list is in bytes is up to the
 * provider; others only keep these bytes and bring them back. Bytes that make no sense, be they from the network or from a damaged record, are an
 * {@link AccessException}.
 */
public interface AccessProvider {

    /** A short name that is kept with runs, such as {@code registry}; never changes. */
    String kind();

    /**
     * Connects to a computer.
     *
     * @param deadline given to everything that waits
     * @param startService whether a service that has to run there is started if it does not
     * @throws AccessException when that does not work
     */
    AccessSession open(Machine machine, Credentials credentials, Deadline deadline, boolean startService) throws AccessException;

    /** What the bytes of an access list say, for people. */
    AccessList describe(byte[] list) throws AccessException;

    /**
     * The bytes without any right to change for principals that are not trusted.
     *
     * @return empty when there is nothing to take away
     */
    Optional<byte[]> restrict(byte[] list) throws AccessException;

    /** Whether two access lists allow the same by the same entries, although the computer may have written them differently. */
    boolean same(byte[] one, byte[] other) throws AccessException;
}
