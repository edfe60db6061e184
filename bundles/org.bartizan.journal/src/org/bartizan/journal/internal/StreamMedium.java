// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;
import java.io.OutputStream;

/** Lets a batch be written to a stream; only writing one piece behind the other works. */
final class StreamMedium implements Medium {

    private final OutputStream out;

    StreamMedium(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(long position, byte[] from, int offset, int length) throws IOException {
        out.write(from, offset, length);
    }

    @Override
    public void read(long position, byte[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void force() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void truncate(long length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long size() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
