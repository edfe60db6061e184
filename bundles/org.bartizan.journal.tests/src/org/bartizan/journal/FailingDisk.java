// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import java.io.IOException;
import java.nio.file.Path;

import org.bartizan.journal.internal.FileMedium;
import org.bartizan.journal.internal.Medium;

/** A real file on a disk that can be full, or broken. */
final class FailingDisk {

    /** How many more bytes fit. */
    long room = Long.MAX_VALUE;
    /** Whether forcing fails. */
    boolean forceFails;
    /** Whether cutting off fails. */
    boolean truncateFails;

    Medium open(Path file) throws IOException {
        Medium real = FileMedium.writing(file);
        return new Medium() {
            @Override
            public void read(long position, byte[] into, int offset, int length) throws IOException {
                real.read(position, into, offset, length);
            }

            @Override
            public void write(long position, byte[] from, int offset, int length) throws IOException {
                int fits = (int) Math.clamp(room, 0, length);
                real.write(position, from, offset, fits);
                room -= fits;
                check(fits < length);
            }

            @Override
            public void force() throws IOException {
                check(forceFails);
                real.force();
            }

            @Override
            public void truncate(long length) throws IOException {
                check(truncateFails);
                long freed = Math.max(0, real.size() - length);
                room = room > Long.MAX_VALUE - freed ? Long.MAX_VALUE : room + freed;
                real.truncate(length);
            }

            @Override
            public long size() throws IOException {
                return real.size();
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    private static void check(boolean fails) throws IOException {
        if (fails) {
            throw new IOException("No space left on device");
        }
    }
}
