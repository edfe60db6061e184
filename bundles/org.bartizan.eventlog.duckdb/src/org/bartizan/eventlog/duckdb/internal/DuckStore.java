// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bartizan.api.Progress;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.sql.Columns;
import org.bartizan.eventlog.sql.CountRow;
import org.bartizan.eventlog.sql.Spans;
import org.bartizan.eventlog.sql.SqlQuery;
import org.bartizan.eventlog.store.Appended;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.Count;
import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.EventStore;
import org.bartizan.eventlog.store.Slice;
import org.bartizan.eventlog.store.StoreState;
import org.duckdb.DuckDBConnection;

/** A store in a DuckDB file. */
final class DuckStore implements EventStore {

    private final Path file;
    private final Database database;
    private final DuckDBConnection connection;
    private final Writer writer;
    private final Reader reader;

    private DuckStore(Path file, Database database, DuckDBConnection connection) throws SQLException {
        this.file = file;
        this.database = database;
        this.connection = connection;
        connection.setAutoCommit(false);
        writer = new Writer(connection, Schema.make(connection));
        reader = new Reader(database);
    }

    static DuckStore open(Path file) {
        Database database = null;
        try {
            database = new Database(file, true);
            return new DuckStore(file, database, database.connect());
        } catch (SQLException | RuntimeException | LinkageError e) {
            closeAfter(database, e);
            throw Trouble.opening(file, e);
        }
    }

    private static void closeAfter(Database database, Throwable failure) {
        try {
            if (database != null) {
                database.close();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public Appended append(Batch batch) {
        try {
            return writer.append(batch);
        } catch (SQLException e) {
            throw Trouble.writing(e);
        }
    }

    @Override
    public Optional<String> bookmark(String id) {
        return reader.one(new SqlQuery("SELECT position FROM bookmark WHERE id = ?", List.of(id)), Progress.NONE, row -> row.getString(1));
    }

    @Override
    public EventCursor find(EventQuery query, Slice slice, Progress progress) {
        try {
            return new DuckCursor(database.connect(), SqlQuery.find(query, slice), progress);
        } catch (SQLException e) {
            throw Trouble.reading(e, progress);
        }
    }

    @Override
    public long count(EventQuery query, Progress progress) {
        return reader.one(SqlQuery.count(query), progress, row -> row.getLong(1)).orElse(0L);
    }

    @Override
    public List<Count> counts(EventQuery query, Progress progress) {
        Spans spans = query.counting().span() == null ? null : reader.one(SqlQuery.range(query), progress, row -> new Spans(query
                .counting(),
                Columns.time(row.getLong(1)), Columns.time(row.getLong(2)))).orElseThrow();
        List<Count> counts = new ArrayList<>();
        reader.each(SqlQuery.counts(query, spans), progress, row -> counts.add(CountRow.read(row, query.counting(), spans)));
        return counts;
    }

    @Override
    public StoreState state() {
        StoreState empty = new StoreState(0, reader.one(new SqlQuery(Database.USED, List.of()), Progress.NONE, row -> row.getLong(1))
                .orElse(
                        0L) + logBytes(), null, null);
        return reader.one(new SqlQuery("SELECT count(*), min(t), max(t) FROM event", List.of()), Progress.NONE, row -> row.getLong(1) == 0
                ? empty
                : new StoreState(row.getLong(1), empty.bytes(), Columns.time(row.getLong(2)), Columns.time(row.getLong(3)))).orElse(empty);
    }

    private long logBytes() {
        try {
            Path log = file.resolveSibling(file.getFileName() + ".wal");
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw Trouble.opening(file, e);
        }
    }

    @Override
    public long lastSequence() {
        return writer.last();
    }

    @Override
    public long removeBefore(Instant time) {
        try {
            long removed = writer.remove(Columns.micros(time));
            if (removed > 0) {
                writer.checkpoint();
            }
            return removed;
        } catch (SQLException e) {
            throw Trouble.writing(e);
        }
    }

    @Override
    public long shrinkTo(long bytes) {
        try {
            writer.checkpoint();
            return new Shrinking(connection, writer).to(bytes);
        } catch (SQLException e) {
            throw Trouble.writing(e);
        }
    }

    @Override
    public void close() {
        try (Database _ = database; DuckDBConnection first = connection) {
            first.rollback();
        } catch (SQLException e) {
            throw Trouble.writing(e);
        }
    }
}
