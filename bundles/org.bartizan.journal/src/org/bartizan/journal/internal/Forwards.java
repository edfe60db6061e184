// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;

import org.bartizan.journal.JournalKind;
import org.bartizan.journal.Records;

/** The oldest record first. */
final class Forwards implements Records {

    private final Medium medium;
    private final Path file;
    private final FileHeader header;
    private final JournalKind kind;
    private final long end;
    private final Window window;
    private Position at;

    Forwards(Path file, FileHeader header, JournalKind kind, Position end) throws IOException {
        this.medium = FileMedium.reading(file);
        this.file = file;
        this.header = header;
        this.kind = kind;
        this.end = end.offset();
        this.window = new Window(medium, this.end);
        this.at = new Position(header.length(), 0, 1);
    }

    @Override
    public boolean hasNext() {
        return at.offset() < end;
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            Frame frame = window.frame(at.offset(), header.salt());
            byte[] payload = frame == null || frame.number() != at.next() ? null : window.payload(at.offset(), frame, kind.maxRecord());
            if (payload == null) {
                throw Unreadable.record(file, at.next(), null);
            }
            at = at.after(frame);
            return payload;
        } catch (IOException e) {
            throw Unreadable.record(file, at.next(), e);
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
