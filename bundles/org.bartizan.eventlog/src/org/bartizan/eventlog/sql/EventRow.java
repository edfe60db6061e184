// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;

import org.bartizan.api.event.Category;
import org.bartizan.api.event.Event;
import org.bartizan.api.event.Severity;
import org.bartizan.eventlog.store.StoredEvent;

/** Reads events from rows of the columns {@link Columns#ALL}. */
public final class EventRow {

    private EventRow() {
    }

    /** The event of the current row. */
    public static StoredEvent read(ResultSet row) throws SQLException {
        int at = 0;
        long sequence = row.getLong(++at);
        return new StoredEvent(sequence, new Event(Columns.time(row.getLong(++at)), zone(row.getString(++at)), row.getInt(++at),
                row.getString(++at), category(row.getInt(++at)), severity(row.getInt(++at)), row.getString(++at), row.getString(++at),
                row.getString(++at), row.getString(++at), row.getString(++at), row.getString(++at), row.getString(++at),
                row.getString(++at), row.getString(++at), row.getString(++at), row.getString(++at), row.getString(++at)));
    }

    static Category category(int place) {
        return Category.values()[place];
    }

    static Severity severity(int place) {
        return Severity.values()[place];
    }

    private static ZoneId zone(String id) {
        return id.isEmpty() ? null : ZoneId.of(id);
    }
}
