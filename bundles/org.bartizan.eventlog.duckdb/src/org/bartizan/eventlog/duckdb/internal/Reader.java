// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bartizan.api.Progress;
import org.bartizan.eventlog.sql.SqlQuery;

/** Runs queries, each on a connection of its own, until they are done or cancelled. */
final class Reader {

    private final Database database;

    Reader(Database database) {
        this.database = database;
    }

    /** Reads a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The only row, if there is one. */
    <T> Optional<T> one(SqlQuery query, Progress progress, Row<T> row) {
        List<T> rows = new ArrayList<>(1);
        each(query, progress, result -> rows.add(row.read(result)));
        return rows.stream().findFirst();
    }

    /** Reads all rows. */
    void each(SqlQuery query, Progress progress, Row<?> row) {
        try (Connection connection = database.connect(); PreparedStatement statement = connection.prepareStatement(query.text());
                Cancelling _ = new Cancelling(statement, progress)) {
            query.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        } catch (SQLException e) {
            throw Trouble.reading(e, progress);
        }
    }
}
