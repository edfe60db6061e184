// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;

import org.bartizan.api.BartizanException;
import org.bartizan.journal.JournalKind;
import org.bartizan.journal.Records;

/** The latest record first. */
public final class Backwards implements Records {

    private final Medium medium;
    private final Path file;
    private final FileHeader header;
    private final JournalKind kind;
    private Position at;

    Backwards(Medium medium, Path file, FileHeader header, JournalKind kind, Position end) {
        this.medium = medium;
        this.file = file;
        this.header = header;
        this.kind = kind;
        this.at = end;
    }

    /** Reads a file that nobody appends to, beginning at the end mark, which must be intact. */
    public static Backwards of(Path file, JournalKind kind) throws IOException {
        Medium medium = FileMedium.reading(file);
        try {
            FileHeader header = FileHeader.read(medium, file, kind);
            long offset = medium.size() - Frame.HEADER;
            byte[] bytes = new byte[Frame.HEADER];
            Frame frame = null;
            if (offset >= header.length()) {
                medium.read(offset, bytes, 0, bytes.length);
                frame = Frame.decode(bytes, 0, header.salt());
            }
            if (frame == null || frame.isRecord()) {
                throw new BartizanException("read " + file, "it does not end with its end mark", "Restore it from a backup");
            }
            return new Backwards(medium, file, header, kind, new Position(offset, frame.previous(), frame.number()));
        } catch (IOException | RuntimeException e) {
            medium.close();
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return at.offset() > header.length();
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long number = at.next() - 1;
        try {
            long offset = at.offset() - at.previous();
            byte[] bytes = new byte[Frame.HEADER];
            medium.read(offset, bytes, 0, bytes.length);
            Frame frame = Frame.decode(bytes, 0, header.salt());
            if (frame == null || frame.number() != number || frame.size() != at.previous() || frame.length() > kind.maxRecord()) {
                throw Unreadable.record(file, number, null);
            }
            byte[] payload = new byte[frame.length()];
            medium.read(offset + Frame.HEADER, payload, 0, payload.length);
            if (Checksum.of(payload, 0, payload.length) != frame.payloadSum()) {
                throw Unreadable.record(file, number, null);
            }
            at = new Position(offset, frame.previous(), number);
            return payload;
        } catch (IOException e) {
            throw Unreadable.record(file, number, e);
        }
    }

    @Override
    public void close() {
        try {
            medium.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
