// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NoSuchElementException;

import org.bartizan.api.Progress;
import org.bartizan.eventlog.sql.EventRow;
import org.bartizan.eventlog.sql.SqlQuery;
import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.StoredEvent;

/** Reads the rows of a query as they are wanted, on a connection of its own. */
final class DuckCursor implements EventCursor {

    private final Connection connection;
    private final Progress progress;
    private PreparedStatement statement;
    private ResultSet rows;
    private Cancelling cancelling;
    private StoredEvent next;
    private boolean open;

    /** @param connection closed with this */
    DuckCursor(Connection connection, SqlQuery query, Progress progress) {
        this.connection = connection;
        this.progress = progress;
        open = true;
        try {
            statement = connection.prepareStatement(query.text());
            query.bind(statement);
            cancelling = new Cancelling(statement, progress);
            rows = statement.executeQuery();
            advance();
        } catch (SQLException e) {
            close();
            throw Trouble.reading(e, progress);
        }
    }

    private void advance() throws SQLException {
        next = rows.next() ? EventRow.read(rows) : null;
        if (next == null) {
            close();
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public StoredEvent next() {
        StoredEvent current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        try {
            if (progress.cancelled()) {
                throw new SQLException("cancelled");
            }
            advance();
        } catch (SQLException e) {
            close();
            throw Trouble.reading(e, progress);
        }
        return current;
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        next = null;
        try (Connection _ = connection; PreparedStatement _ = statement; ResultSet _ = rows) {
            if (cancelling != null) {
                cancelling.close();
            }
        } catch (SQLException e) {
            throw Trouble.reading(e, progress);
        }
    }
}
