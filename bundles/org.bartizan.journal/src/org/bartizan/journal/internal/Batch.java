// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import org.bartizan.journal.JournalKind;

/** Writes records as one batch, in pieces of bounded size. */
final class Batch {

    private static final int PIECE = 1 << 18;

    private final Medium medium;
    private final long salt;
    private final int limit;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(1 << 10);
    private long written;
    private Position at;

    Batch(Medium medium, long salt, JournalKind kind, Position end) {
        this.medium = medium;
        this.salt = salt;
        this.limit = kind.maxRecord();
        this.at = end;
        this.written = end.offset();
    }

    /** Writes all the records and the end mark behind them, without forcing them to the disk, and tells where the end mark is. */
    Position write(Iterator<byte[]> records) throws IOException {
        while (records.hasNext()) {
            byte[] record = records.next();
            add(record, records.hasNext() ? Frame.MORE : Frame.LAST);
            if (piece.size() >= PIECE) {
                flush();
            }
        }
        piece.writeBytes(at.endMark().encode(salt));
        flush();
        return at;
    }

    private void add(byte[] record, int mark) {
        if (record.length > limit) {
            throw new IllegalArgumentException("A record of " + record.length + " bytes is longer than the limit of " + limit);
        }
        Frame frame = new Frame(mark, record.length, at.previous(), at.next(), Checksum.of(record, 0, record.length));
        piece.writeBytes(frame.encode(salt));
        piece.writeBytes(record);
        at = at.after(frame);
    }

    private void flush() throws IOException {
        byte[] bytes = piece.toByteArray();
        medium.write(written, bytes, 0, bytes.length);
        written += bytes.length;
        piece.reset();
    }
}
