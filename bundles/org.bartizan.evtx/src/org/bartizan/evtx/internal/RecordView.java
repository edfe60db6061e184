// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.time.Instant;
import java.util.List;

import org.bartizan.evtx.DataField;
import org.bartizan.evtx.Element;
import org.bartizan.evtx.EvtxRecord;
import org.bartizan.evtx.SystemFields;

/** A record over the bytes of its chunk. */
final class RecordView implements EvtxRecord {

    private final Chunk chunk;
    private final int at;
    private final Fragment fragment;
    private final boolean carved;

    /** @param at where it begins in the chunk */
    RecordView(Chunk chunk, int at, Fragment fragment, boolean carved) {
        this.chunk = chunk;
        this.at = at;
        this.fragment = fragment;
        this.carved = carved;
    }

    @Override
    public long id() {
        return LittleEndian.i64(chunk.bytes(), at + 8);
    }

    @Override
    public Instant written() {
        return FileTime.instant(writtenTicks());
    }

    @Override
    public long writtenTicks() {
        return LittleEndian.i64(chunk.bytes(), at + 16);
    }

    @Override
    public long chunk() {
        return chunk.number();
    }

    @Override
    public long offset() {
        return chunk.offset() + at;
    }

    @Override
    public boolean carved() {
        return carved;
    }

    @Override
    public List<Element> roots() {
        return ElementView.nodes(fragment.parts(), null).stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    @Override
    public SystemFields system() {
        return EventFields.system(roots());
    }

    @Override
    public List<DataField> data() {
        return EventFields.data(roots());
    }

    @Override
    public String toXml() {
        XmlText out = new XmlText((int) Math.min(fragment.weight().size(), Budget.RECORD) + 64);
        new XmlWriter(out).write(fragment.parts(), null);
        return out.toString();
    }

    @Override
    public String toString() {
        return "record " + id() + " at " + offset();
    }
}
