// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.Closeable;
import java.io.IOException;

/** The bytes of one file. Not interruptible: a thread that is interrupted while it writes does not tear the file. */
public interface Medium extends Closeable {

    /** Reads exactly {@code length} bytes at {@code position}; {@link java.io.EOFException} when there are fewer. */
    void read(long position, byte[] into, int offset, int length) throws IOException;

    /** Writes all the bytes at {@code position}. */
    void write(long position, byte[] from, int offset, int length) throws IOException;

    /** Brings everything to the disk. */
    void force() throws IOException;

    /** Cuts the file off. */
    void truncate(long length) throws IOException;

    /** How long the file is, in bytes. */
    long size() throws IOException;
}
