// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.journal.internal.Backwards;
import org.bartizan.journal.internal.FileMedium;
import org.bartizan.journal.internal.Log;
import org.bartizan.journal.internal.Opener;

/**
 * An append-only log of records in one file, each with a checksum. What {@link #append} has returned from is on the disk; what it
 * has not returned from is there as a whole batch or not at all.
 *
 * <p>
 * A file that ends in a torn batch, has damage within, was cut off, or has something behind its end is <em>recovered</em> when it is
 * opened: all complete batches in front of the damage are kept, what follows is dropped, {@link #warnings} tells what and names the file, and the
 * dropped bytes lie aside as {@code NAME.damaged-TIME} (the whole file when readable records were among them). A file whose header is damaged,
 * or that is of another kind or a newer version, is <em>refused</em> and left as it is.
 *
 * <p>
 * When writing fails (the disk is full) the batch is taken back and the journal stays usable; when even that fails, the journal
 * closes itself and every later call says why. Safe for use by several threads. An interrupt of the thread does no harm. That no second
 * journal is opened on the same file is up to the caller.
 */
public final class Journal implements AutoCloseable {

    private final Path file;
    private final JournalKind kind;
    private final Opener opener;
    private final List<String> warnings;
    private Log log;
    private String closed;

    private Journal(Path file, JournalKind kind, Opener opener, Log log) {
        this.file = file;
        this.kind = kind;
        this.opener = opener;
        this.log = log;
        this.warnings = log.warning() == null ? List.of() : List.of(log.warning());
    }

    /**
     * Opens a journal, recovering it if need be; makes an empty one, and the directories above it, when there is none.
     *
     * @throws BartizanException when it is refused or cannot be read or written
     */
    public static Journal open(Path file, JournalKind kind) {
        return open(file, kind, FileMedium::writing);
    }

    static Journal open(Path file, JournalKind kind, Opener opener) {
        Path absolute = file.toAbsolutePath();
        try {
            if (Files.notExists(absolute)) {
                DurableFiles.createDirectories(absolute.getParent());
                write(absolute, kind, Collections.emptyIterator());
            }
            return new Journal(absolute, kind, opener, Log.open(absolute, kind, opener));
        } catch (IOException e) {
            throw failed("open", absolute, e);
        }
    }

    /**
     * Reads a journal that nobody appends to, the latest record first and without reading the rest; repairs nothing.
     *
     * @throws BartizanException when it cannot be read, is of another kind or version, or does not end with its end mark
     */
    public static Records latestFirst(Path file, JournalKind kind) {
        try {
            return Backwards.of(file, kind);
        } catch (IOException e) {
            throw failed("read", file, e);
        }
    }

    /** Where the journal is; absolute. */
    public Path file() {
        return file;
    }

    /** What was recovered when the journal was opened, as sentences that name the file; empty when it was intact. */
    public List<String> warnings() {
        return warnings;
    }

    /** How many records there are. */
    public synchronized long count() {
        return open().count();
    }

    /** How many bytes the records take. */
    public synchronized long length() {
        return open().length();
    }

    /** As {@link #append(Iterator)}, of one record. */
    public void append(byte[] batch) {
        append(List.of(batch).iterator());
    }

    /**
     * Appends records as one batch: when this returns all of them are on the disk, otherwise none is there. Holds one of them in memory at a time.
     *
     * @param batch may be empty; each at most as long as the kind says
     * @throws BartizanException when they cannot be written; what {@code batch} throws comes through, too
     */
    public synchronized void append(Iterator<byte[]> batch) {
        Log current = open();
        if (!batch.hasNext()) {
            return;
        }
        boolean done = false;
        try {
            current.append(batch);
            done = true;
        } catch (IOException e) {
            throw failed("write", file, e);
        } finally {
            if (!done) {
                takeBack(current);
            }
        }
    }

    /** The records that are there now, the oldest first. */
    public synchronized Records oldestFirst() {
        try {
            return open().forwards(file);
        } catch (IOException e) {
            throw failed("read", file, e);
        }
    }

    /** The records that are there now, the latest first; the rest of the file is not read. */
    public synchronized Records latestFirst() {
        try {
            return open().backwards(file);
        } catch (IOException e) {
            throw failed("read", file, e);
        }
    }

    /**
     * Replaces the whole content at once by other records, so that a log of changes becomes a list of what is there now. After a crash
     * either the old content is there or the new one.
     */
    public synchronized void replaceAll(Iterator<byte[]> records) {
        Log old = open();
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            write(next, kind, records);
            old.close();
            log = null;
            DurableFiles.move(next, file);
        } catch (IOException e) {
            throw failed("write", file, e);
        } finally {
            discard(next);
            reopen();
        }
    }

    @Override
    public synchronized void close() {
        if (log != null) {
            end("it is closed");
        }
    }

    private Log open() {
        if (log == null) {
            throw new BartizanException("use " + file, closed, "Start the program again");
        }
        return log;
    }

    private void takeBack(Log current) {
        try {
            current.rollBack();
        } catch (IOException e) {
            end("an earlier write failed and could not be taken back (" + e.getMessage() + ")");
        }
    }

    private void reopen() {
        if (log != null) {
            return;
        }
        try {
            log = Log.open(file, kind, opener);
        } catch (IOException e) {
            closed = "it could not be opened again (" + e.getMessage() + ")";
        }
    }

    private void end(String why) {
        closed = why;
        Log current = log;
        log = null;
        try {
            current.close();
        } catch (IOException e) {
            closed = why + " (" + e.getMessage() + ")";
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw failed("delete", temporary, e);
        }
    }

    private static void write(Path file, JournalKind kind, Iterator<byte[]> records) throws IOException {
        DurableFiles.replace(file, out -> {
            BufferedOutputStream buffered = new BufferedOutputStream(out);
            Log.write(buffered, kind, records);
            buffered.flush();
        });
    }

    private static BartizanException failed(String what, Path file, IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new BartizanException(what + " " + file, why, "Check the disk and its free space, and try again", e);
    }
}
