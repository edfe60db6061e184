// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.eventlog.query.Counting;
import org.bartizan.eventlog.query.Field;
import org.bartizan.eventlog.store.Count;

/** Reads the rows of {@link SqlQuery#counts}. */
public final class CountRow {

    private CountRow() {
    }

    /** The current row. */
    public static Count read(ResultSet row, Counting counting, Spans spans) throws SQLException {
        int at = 0;
        Instant begin = counting.span() == null ? null : spans.begin(row.getLong(++at));
        List<Object> values = new ArrayList<>();
        for (Field field : counting.fields()) {
            at++;
            values.add(switch (field.kind()) {
                case TEXT -> row.getString(at);
                case NUMBER -> row.getLong(at);
                case TIME -> Columns.time(row.getLong(at));
                case SEVERITY -> EventRow.severity(row.getInt(at));
                case CATEGORY -> EventRow.category(row.getInt(at));
            });
        }
        return new Count(begin, values, row.getLong(++at));
    }
}
