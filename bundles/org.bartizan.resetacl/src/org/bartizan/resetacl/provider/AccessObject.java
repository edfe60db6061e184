// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.provider;

/** An open registry key or file. For the thread of its session. */
public interface AccessObject extends AutoCloseable {

    /** The whole path, as {@link AccessSession#open} takes it. */
    String path();

    /** The bytes of its access list. */
    byte[] read() throws AccessException;

    /** Replaces its access list, all of it or nothing. */
    void write(byte[] list) throws AccessException;

    @Override
    void close();
}
