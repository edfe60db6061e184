// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.evtx.Damage;
import org.bartizan.evtx.EvtxOptions;

/**
 * The records of a chunk, in order. A record is a mark (4 bytes), the length (4), the id (8), the time (8), binary XML, and the length again (4).
 */
final class ChunkRecords {

    private static final int MARK = 0x00002a2a;
    private static final int BEFORE = 24;
    private static final int LEAST = BEFORE + 4;

    private final Chunk chunk;
    private final EvtxOptions options;
    private final boolean trusted;
    private final boolean growing;
    private final boolean blank;
    private final int free;
    private final Budget budget = new Budget();
    private final Templates templates;
    private int at = Chunk.HEADER;
    private long last;
    private boolean searching;
    private boolean searched;

    /**
     * @param trusted whether its header tells where the records end
     * @param newest when Windows may have added records since it wrote the header, the id of the last one before; otherwise null
     * @param elsewhere the templates of the chunks so far
     */
    ChunkRecords(Chunk chunk, boolean trusted, Long newest, KnownTemplates elsewhere, EvtxOptions options) {
        this.chunk = chunk;
        this.options = options;
        this.trusted = trusted;
        growing = newest != null && trusted;
        blank = trusted && Chunk.lastRecord(chunk.bytes()) < 0;
        free = trusted ? chunk.free() : Chunk.SIZE;
        last = newest != null ? newest : -1;
        templates = new Templates(chunk.bytes(), budget, elsewhere);
    }

    /** The next record after {@link EvtxOptions#after}, or null when there is none. */
    RecordView next() {
        while (at < free) {
            RecordView record = here() ? listed() : passGap();
            if (record != null) {
                return record;
            }
        }
        return growing && !searching ? added() : options.deleted() && trusted ? deleted() : null;
    }

    private RecordView listed() {
        int from = at;
        at += length(from);
        last = Math.max(last, id(from));
        return id(from) > options.after() ? read(from, !trusted || searched, true) : null;
    }

    // Looks for the next record; what is passed is reported, but not the free end of a chunk without a header to tell where it begins.
    private RecordView passGap() {
        int from = at;
        at = find(at + 1, free);
        if (trusted || at < free || last < 0) {
            report(Damage.Kind.GAP, -1, from, at - from + " bytes are no record");
        }
        searched = true;
        return null;
    }

    // Windows adds records first and tells in the header later. What was there before it reused the chunk has other ids.
    private RecordView added() {
        while (here() && (id(at) == last + 1 || blank && at == Chunk.HEADER && id(at) > last)) {
            int from = at;
            last = id(at);
            at += length(from);
            RecordView record = id(from) > options.after() ? read(from, false, true) : null;
            if (record != null) {
                return record;
            }
        }
        searching = true;
        return next();
    }

    private RecordView deleted() {
        while ((at = find(at, Chunk.SIZE)) < Chunk.SIZE) {
            int from = at;
            RecordView record = id(from) > options.after() ? read(from, true, false) : null;
            if (record == null && !budget.search(length(from))) {
                at = Chunk.SIZE;
                return null;
            }
            at += record == null ? 1 : length(from);
            if (record != null) {
                return record;
            }
        }
        return null;
    }

    private RecordView read(int from, boolean carved, boolean report) {
        List<Remark> remarks = new ArrayList<>(0);
        int to = from + length(from) - 4;
        try {
            Fragment fragment = templates.fragment(from + BEFORE, to, 0, remarks);
            budget.record(from, fragment.weight().size());
            if (report) {
                remarks.forEach(remark -> report(remark.kind(), id(from), remark.at(), remark.reason()));
            }
            boolean borrowed = remarks.stream().anyMatch(remark -> remark.kind() == Damage.Kind.TEMPLATE);
            return new RecordView(chunk, from, fragment, carved || borrowed);
        } catch (Malformed e) {
            if (report) {
                report(Damage.Kind.RECORD, id(from), e.at(), e.getMessage());
            }
            return null;
        }
    }

    // Where the next record begins, or the end.
    private int find(int from, int end) {
        for (int i = from; i <= end - LEAST; i++) {
            if (LittleEndian.i32(chunk.bytes(), i) == MARK && fits(i)) {
                return i;
            }
        }
        return end;
    }

    private boolean here() {
        return at <= Chunk.SIZE - LEAST && LittleEndian.i32(chunk.bytes(), at) == MARK && fits(at);
    }

    private boolean fits(int from) {
        int length = length(from);
        return length >= LEAST && length <= Chunk.SIZE - from && LittleEndian.i32(chunk.bytes(), from + length - 4) == length;
    }

    private int length(int from) {
        return LittleEndian.i32(chunk.bytes(), from + 4);
    }

    private long id(int from) {
        return LittleEndian.i64(chunk.bytes(), from + 8);
    }

    private void report(Damage.Kind kind, long record, int where, String reason) {
        options.damage().accept(new Damage(kind, chunk.number(), record, chunk.offset() + where, reason));
    }
}
