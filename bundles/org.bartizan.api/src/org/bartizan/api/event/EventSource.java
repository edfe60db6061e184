// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads events from files of one kind. A bundle registers it as a service; the event log then imports and follows such files. Must be safe
 * for use by several threads; readers are used by one thread each.
 */
public interface EventSource {

    /** The short name, such as {@code classic}; lower-case letters, digits and dashes. It is part of what makes two events the same. */
    String name();

    /** What it reads, in one line for people. */
    String description();

    /**
     * Whether a file is one of these.
     *
     * @param file the file; its name may tell
     * @param head its first bytes, up to 4096
     */
    boolean recognises(Path file, byte[] head);

    /** Whether such files grow at their end. One of another kind that is followed is read from its beginning whenever it changed. */
    boolean follows();

    /**
     * Opens a file for reading from a place where an earlier reader was.
     *
     * @param position 0, or what {@link EventReader#position()} of a reader of that file was
     * @throws IOException when it cannot be read
     */
    EventReader open(Path file, long position, ReadOptions options) throws IOException;
}
