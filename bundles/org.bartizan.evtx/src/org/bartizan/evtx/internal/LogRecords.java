// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.io.IOException;

import org.bartizan.evtx.Damage;
import org.bartizan.evtx.EvtxOptions;
import org.bartizan.evtx.EvtxRecord;

/** The records of a file, chunk by chunk. Windows writes its chunks in a circle, so the oldest need not be the first. */
public final class LogRecords {

    private static final long NONE = -1;

    private final LogFile file;
    private final EvtxOptions options;
    private final KnownTemplates templates = new KnownTemplates();
    private final boolean startedOver;
    private long oldest;
    private long newest = NONE;
    private long begun = NONE;
    private long last = NONE;
    private long done;
    private ChunkRecords current;

    /** Looks at the headers of all chunks. */
    public LogRecords(LogFile file, EvtxOptions options) throws IOException {
        this.file = file;
        long first = Long.MAX_VALUE;
        for (long i = 0; i < file.chunks(); i++) {
            byte[] header = file.chunkHeader(i);
            if (!Chunk.trusted(header)) {
                continue;
            }
            if (Chunk.lastRecord(header) < 0) {
                begun = i;
                continue;
            }
            if (Chunk.firstRecord(header) >= 0 && Chunk.firstRecord(header) < first) {
                first = Chunk.firstRecord(header);
                oldest = i;
            }
            if (Chunk.lastRecord(header) > last) {
                last = Chunk.lastRecord(header);
                newest = i;
            }
        }
        startedOver = last < options.after() && !reaches(newest, options.after()) && !reaches(begun, options.after());
        this.options = startedOver ? options.after(NONE) : options;
    }

    // The header of a chunk that Windows is writing may be behind its records.
    private boolean reaches(long number, long wanted) throws IOException {
        if (number < 0) {
            return false;
        }
        EvtxOptions quietly = new EvtxOptions(wanted - 1, false, damage -> {
            // It is reported when the chunk is read.
        });
        return new ChunkRecords(file.chunk(number), true, last, new KnownTemplates(), quietly).next() != null;
    }

    /** Whether the file ends before the record after which to read, so that all of it is read. */
    public boolean startedOver() {
        return startedOver;
    }

    /** The next record, or null at the end. */
    public EvtxRecord next() throws IOException {
        while (true) {
            RecordView record = current == null ? null : current.next();
            if (record != null) {
                return record;
            }
            if (done == file.chunks()) {
                current = null;
                return null;
            }
            current = open((oldest + done) % file.chunks());
            done++;
        }
    }

    // Null when nothing is in it that is asked for.
    private ChunkRecords open(long number) throws IOException {
        if (options.after() >= 0 && !options.deleted() && !written(number) && old(file.chunkHeader(number))) {
            return null;
        }
        Chunk chunk = file.chunk(number);
        boolean trusted = Chunk.trusted(chunk.bytes());
        if (!trusted && chunk.empty()) {
            return null;
        }
        boolean growing = file.header().dirty() && written(number);
        if (!trusted) {
            report(Damage.Kind.CHUNK_HEADER, chunk, Chunk.hasMagic(chunk.bytes()) ? "the header of the chunk contradicts itself"
                    : "no chunk begins here");
        } else if (chunk.length() < chunk.free()) {
            report(Damage.Kind.TRUNCATED, chunk, "the file ends " + (chunk.free() - chunk.length()) + " bytes before the records do");
        } else if (!Chunk.withoutChecksums(chunk.bytes()) && !chunk.dataFitsChecksum()) {
            report(Damage.Kind.CHUNK_DATA, chunk, "the records of the chunk contradict its checksum" + (growing
                    ? "; Windows had the file open and may not have been done"
                    : ""));
        }
        return new ChunkRecords(chunk, trusted, growing ? Long.valueOf(last) : null, templates, options);
    }

    private boolean written(long number) {
        return number == newest || number == begun;
    }

    private boolean old(byte[] header) {
        return Chunk.trusted(header) && Chunk.lastRecord(header) <= options.after();
    }

    private void report(Damage.Kind kind, Chunk chunk, String reason) {
        options.damage().accept(new Damage(kind, chunk.number(), -1, chunk.offset(), reason));
    }
}
