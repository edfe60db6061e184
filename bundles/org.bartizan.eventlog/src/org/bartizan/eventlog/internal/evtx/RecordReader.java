// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.evtx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.bartizan.api.event.EventReader;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.api.event.Reading;
import org.bartizan.evtx.Damage;
import org.bartizan.evtx.EvtxOptions;
import org.bartizan.evtx.EvtxReader;
import org.bartizan.evtx.EvtxRecord;

/** Reads the records of a file; where damage cost some, that stands in their place. Used by one thread. */
final class RecordReader implements EventReader {

    /** More at one place are one. */
    private static final int MOST_DAMAGE = 1_000;

    private final Deque<Damage> damage = new ArrayDeque<>();
    private final EvtxReader reader;
    private final ReadOptions options;
    private EvtxRecord next;
    private boolean ended;
    private long position;

    RecordReader(Path file, ReadOptions options) throws IOException {
        this.options = options;
        reader = EvtxReader.open(file, EvtxOptions.ALL.onDamage(this::damaged));
    }

    private void damaged(Damage found) {
        if (found.kind().loss() && damage.size() < MOST_DAMAGE) {
            damage.add(found);
        }
    }

    @Override
    public Reading next() throws IOException {
        if (next == null && !ended) {
            next = reader.next();
            ended = next == null;
        }
        if (!damage.isEmpty()) {
            Damage lost = damage.remove();
            position = Math.max(position, lost.offset());
            return new Reading.Broken(Math.max(0, lost.record()), lost.toString(), "the file is damaged there");
        }
        if (next == null) {
            return null;
        }
        EvtxRecord record = next;
        next = null;
        position = Math.max(position, record.offset());
        return new Reading.Good(record.id(), RecordEvent.of(record, options), true);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
