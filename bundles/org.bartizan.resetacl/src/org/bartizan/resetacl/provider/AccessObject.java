// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.provider;

import java.util.List;

/** An open registry key or file. For the thread of its session. */
public interface AccessObject extends AutoCloseable {

    /** The most objects below one that are listed; more are an {@link AccessException}. */
    int MOST_CHILDREN = 100_000;

    /** The whole path, as {@link AccessSession#open} takes it. */
    String path();

    /** The bytes of its access list. */
    byte[] read() throws AccessException;

    /** Replaces its access list, all of it or nothing. */
    void write(byte[] list) throws AccessException;

    /** The names of what is directly below it; none when nothing can be. */
    List<String> children() throws AccessException;

    /** The path of a child, without opening it. */
    String pathOf(String child);

    /** Opens a child; null when it is gone, or is something that has no access list of its own, such as a symbolic link. */
    AccessObject child(String name) throws AccessException;

    @Override
    void close();
}
