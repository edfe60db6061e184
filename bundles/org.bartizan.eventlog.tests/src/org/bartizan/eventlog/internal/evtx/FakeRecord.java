// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.evtx;

import java.time.Instant;
import java.util.List;

import org.bartizan.evtx.DataField;
import org.bartizan.evtx.Element;
import org.bartizan.evtx.EvtxRecord;
import org.bartizan.evtx.SystemFields;
import org.bartizan.evtx.Value;
import org.bartizan.evtx.ValueType;

/** A record of our own making. */
record FakeRecord(long id, SystemFields system, List<DataField> data) implements EvtxRecord {

    static final Instant CREATED = Instant.parse("2026-11-25T16:00:00.1234567Z");

    static FakeRecord of(String provider, long event, long level, String... namesAndValues) {
        List<DataField> data = new java.util.ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            data.add(new DataField(namesAndValues[i], new Value.Text(ValueType.STRING, namesAndValues[i + 1])));
        }
        return new FakeRecord(7, new SystemFields(provider, event, 0, 0, level, 0, 0, 0, CREATED, 7, 1, 1, "Application", "PC-1",
                "S-1-5-18"),
                data);
    }

    @Override
    public Instant written() {
        return Instant.EPOCH;
    }

    @Override
    public long writtenTicks() {
        return 0;
    }

    @Override
    public long chunk() {
        return 0;
    }

    @Override
    public long offset() {
        return 0;
    }

    @Override
    public boolean carved() {
        return false;
    }

    @Override
    public List<Element> roots() {
        return List.of();
    }

    @Override
    public String toXml() {
        return "<Event/>";
    }
}
