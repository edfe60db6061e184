// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

import java.io.Closeable;
import java.io.IOException;

/** Reads the events of one file. Memory is bounded however large or damaged the file is. Used by one thread. */
public interface EventReader extends Closeable {

    /**
     * The next event, or what stands in its place and cannot be read; null when there is nothing more. A reader that follows may have more
     * later.
     *
     * @throws IOException when the file cannot be read on; what is damaged within it is no exception
     */
    Reading next() throws IOException;

    /** How far it has read, in bytes, at a place from which another reader can go on. */
    long position();
}
