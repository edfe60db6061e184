// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

import org.bartizan.api.BartizanException;
import org.bartizan.journal.JournalKind;

/**
 * The beginning of a journal file.
 *
 * @param salt goes into every checksum, so that a frame of another file is never taken for one of this
 * @param length how many bytes it takes
 */
record FileHeader(long salt, int length) {

    private static final byte[] MAGIC = "BTZNJRNL".getBytes(StandardCharsets.US_ASCII);
    private static final int LAYOUT = 1;
    private static final int FIXED = MAGIC.length + 4 + 4 + 8 + 4;
    private static final String ASIDE = "Restore it from a backup, or move it away to begin without it";

    static FileHeader fresh(JournalKind kind) {
        return new FileHeader(ThreadLocalRandom.current().nextLong(), FIXED + kind.name().getBytes(StandardCharsets.UTF_8).length + 4);
    }

    byte[] encode(JournalKind kind) {
        byte[] name = kind.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(length);
        buffer.put(MAGIC).putInt(LAYOUT).putInt(kind.version()).putLong(salt).putInt(name.length).put(name);
        buffer.putInt(Checksum.of(buffer.array(), 0, buffer.position()));
        return buffer.array();
    }

    /** Reads and checks the header; refuses a file that is none of this kind and version. */
    static FileHeader read(Medium medium, Path file, JournalKind kind) throws IOException {
        byte[] bytes = new byte[(int) Math.min(medium.size(), FIXED + JournalKind.MAX_NAME + 4L)];
        medium.read(0, bytes, 0, bytes.length);
        if (bytes.length < FIXED + 4) {
            throw refused(file, "it is cut off within its first bytes", ASIDE);
        }
        if (!Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw refused(file, "it is not a journal, or its first bytes are damaged", ASIDE);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).position(MAGIC.length);
        int layout = buffer.getInt();
        if (layout != LAYOUT) {
            throw refused(file, "it has layout " + layout + " and this program knows layout " + LAYOUT + " only",
                    "Use the program that wrote it, or restore it from a backup");
        }
        return checked(buffer, file, kind);
    }

    private static FileHeader checked(ByteBuffer buffer, Path file, JournalKind kind) {
        int version = buffer.getInt();
        long salt = buffer.getLong();
        int length = buffer.getInt();
        if (length < 1 || length > buffer.remaining() - 4) {
            throw refused(file, "its header is damaged", ASIDE);
        }
        byte[] name = new byte[length];
        buffer.get(name);
        if (Checksum.of(buffer.array(), 0, FIXED + length) != buffer.getInt()) {
            throw refused(file, "its header is damaged", ASIDE);
        }
        String found = new String(name, StandardCharsets.UTF_8);
        if (!found.equals(kind.name())) {
            throw refused(file, "it is a journal of the kind " + found + ", not " + kind.name(), "Put it back where it belongs");
        }
        if (version > kind.version()) {
            throw refused(file, "it was written by a newer version (format " + version + ", known is " + kind.version() + ")",
                    "Use that version");
        }
        return new FileHeader(salt, FIXED + length + 4);
    }

    private static BartizanException refused(Path file, String why, String next) {
        return new BartizanException("open " + file, why, next);
    }
}
