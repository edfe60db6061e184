// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A real file. {@link RandomAccessFile} rather than a channel, because a channel closes itself when its thread is interrupted. */
public final class FileMedium implements Medium {

    private final RandomAccessFile file;

    private FileMedium(RandomAccessFile file) {
        this.file = file;
    }

    /** Opens a file for reading and writing. */
    public static FileMedium writing(Path path) throws IOException {
        return new FileMedium(new RandomAccessFile(path.toFile(), "rw"));
    }

    /** Opens a file for reading. */
    public static FileMedium reading(Path path) throws IOException {
        return new FileMedium(new RandomAccessFile(path.toFile(), "r"));
    }

    @Override
    public synchronized void read(long position, byte[] into, int offset, int length) throws IOException {
        file.seek(position);
        file.readFully(into, offset, length);
    }

    @Override
    public synchronized void write(long position, byte[] from, int offset, int length) throws IOException {
        file.seek(position);
        file.write(from, offset, length);
    }

    @Override
    public void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void truncate(long length) throws IOException {
        file.setLength(length);
    }

    @Override
    public long size() throws IOException {
        return file.length();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
