// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;

import org.bartizan.journal.JournalKind;

/** An open journal file whose end is known to be intact. For one thread at a time. */
public final class Log {

    private final Medium medium;
    private final FileHeader header;
    private final JournalKind kind;
    private Position end;
    private String warning;

    private Log(Medium medium, FileHeader header, JournalKind kind) {
        this.medium = medium;
        this.header = header;
        this.kind = kind;
    }

    /** Opens a file and repairs it if it is damaged; closes it again when that fails. */
    public static Log open(Path file, JournalKind kind, Opener opener) throws IOException {
        Medium medium = opener.open(file);
        try {
            Log log = new Log(medium, FileHeader.read(medium, file, kind), kind);
            Scan scan = Scan.of(medium, log.header, kind);
            log.end = scan.end();
            log.warning = scan.damage() == null ? null : Repair.apply(medium, file, log.header, scan);
            return log;
        } catch (IOException | RuntimeException e) {
            medium.close();
            throw e;
        }
    }

    /** Writes a complete file of these records, which may be none. */
    public static void write(OutputStream out, JournalKind kind, Iterator<byte[]> records) throws IOException {
        FileHeader header = FileHeader.fresh(kind);
        out.write(header.encode(kind));
        Position start = new Position(header.length(), 0, 1);
        new Batch(new StreamMedium(out), header.salt(), kind, start).write(records);
    }

    /** What was repaired when the file was opened, or null. */
    public String warning() {
        return warning;
    }

    /** How many records there are. */
    public long count() {
        return end.next() - 1;
    }

    /** How many bytes the file has up to its end mark. */
    public long length() {
        return end.offset();
    }

    /** Appends a batch and brings it to the disk. When this throws, {@link #rollBack} or {@link #close} must follow. */
    public void append(Iterator<byte[]> records) throws IOException {
        Position after = new Batch(medium, header.salt(), kind, end).write(records);
        medium.force();
        end = after;
    }

    /** Takes away what a failed {@link #append} left. */
    public void rollBack() throws IOException {
        medium.truncate(end.offset());
        byte[] mark = end.endMark().encode(header.salt());
        medium.write(end.offset(), mark, 0, mark.length);
        medium.force();
    }

    /** Reads the records that are there now, the oldest first. */
    public Forwards forwards(Path file) throws IOException {
        return new Forwards(file, header, kind, end);
    }

    /** Reads the records that are there now, the latest first. */
    public Backwards backwards(Path file) throws IOException {
        return new Backwards(FileMedium.reading(file), file, header, kind, end);
    }

    /** Closes the file. */
    public void close() throws IOException {
        medium.close();
    }
}
