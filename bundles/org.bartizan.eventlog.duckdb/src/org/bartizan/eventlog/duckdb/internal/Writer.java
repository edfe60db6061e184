// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bartizan.api.event.Event;
import org.bartizan.eventlog.sql.Columns;
import org.bartizan.eventlog.store.Appended;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.NewEvent;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Adds batches, each in one transaction. Used by one thread at a time. */
final class Writer {

    /** Joins the few keys of the batch with those of its time alone: what is older and newer is skipped by its smallest and largest time. */
    private static final String PRESENT = "SELECT DISTINCT e.k FROM event e JOIN incoming i ON e.k = i.k WHERE e.t BETWEEN ? AND ?";
    private static final long TOLERANCE = NewEvent.TOLERANCE_SECONDS * 1_000_000;

    private final DuckDBConnection connection;
    private volatile long last;

    Writer(DuckDBConnection connection, long last) {
        this.connection = connection;
        this.last = last;
    }

    long last() {
        return last;
    }

    Appended append(Batch batch) throws SQLException {
        long sequence = last;
        try {
            Set<Long> present = batch.events().isEmpty() ? Set.of() : present(batch.events());
            Set<Long> seen = new HashSet<>(present);
            try (DuckDBAppender appender = connection.createAppender("main", "event")) {
                for (NewEvent event : batch.events()) {
                    if (seen.add(event.key())) {
                        write(appender, ++sequence, event);
                    }
                }
            }
            bookmarks(batch.bookmarks());
            connection.commit();
            int added = (int) (sequence - last);
            last = sequence;
            return new Appended(added, present);
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private Set<Long> present(List<NewEvent> events) throws SQLException {
        Database.execute(connection, "DELETE FROM incoming");
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        try (DuckDBAppender appender = connection.createAppender("temp", "main", "incoming")) {
            for (NewEvent event : events) {
                appender.beginRow().append(event.key()).endRow();
                long time = Columns.micros(event.event().time());
                from = Math.min(from, event.timed() ? time - TOLERANCE : Long.MIN_VALUE);
                to = Math.max(to, event.timed() ? time + TOLERANCE : Long.MAX_VALUE);
            }
        }
        Set<Long> present = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(PRESENT)) {
            statement.setLong(1, from);
            statement.setLong(2, to);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    present.add(rows.getLong(1));
                }
            }
        }
        return present;
    }

    private static void write(DuckDBAppender appender, long sequence, NewEvent added) throws SQLException {
        Event event = added.event();
        appender.beginRow().append(sequence).append(Columns.micros(event.time())).append(added.key())
                .append(event.zone() == null ? "" : event.zone().getId()).append(event.number()).append(event.name())
                .append((byte) event.category().ordinal()).append((byte) event.severity().ordinal()).append(event.computer())
                .append(event.clientId()).append(event.user()).append(event.source()).append(event.risk()).append(event.path())
                .append(event.wantedAction()).append(event.realAction()).append(event.scanId()).append(event.definitions())
                .append(event.message()).append(event.original()).endRow();
    }

    private void bookmarks(Map<String, String> bookmarks) throws SQLException {
        for (Map.Entry<String, String> bookmark : bookmarks.entrySet()) {
            update("DELETE FROM bookmark WHERE id = ?", bookmark.getKey());
            update("INSERT INTO bookmark VALUES (?, ?)", bookmark.getKey(), bookmark.getValue());
        }
    }

    /** Runs a statement within the transaction and returns how many rows it changed. */
    long update(String text, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeLargeUpdate();
        }
    }

    /** Removes events as one change. The sequence goes on where it was, even when none is left. */
    long remove(long before) throws SQLException {
        try {
            update("UPDATE meta SET last = ?", last);
            long removed = update("DELETE FROM event WHERE t < ?", before);
            connection.commit();
            return removed;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    /** Gives the room of removed events back. */
    void checkpoint() throws SQLException {
        connection.commit();
        Database.execute(connection, "CHECKPOINT");
        connection.commit();
    }
}
