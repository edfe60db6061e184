// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;

import org.bartizan.api.BartizanException;
import org.bartizan.api.event.Event;
import org.bartizan.eventlog.sql.Columns;
import org.bartizan.eventlog.store.ParquetWriter;
import org.bartizan.eventlog.store.StoredEvent;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.osgi.service.component.annotations.Component;

/** Writes Parquet through a database in memory, which puts what is too much for it into files beside the result. */
@Component
public final class DuckParquet implements ParquetWriter {

    private static final String TABLE = """
            CREATE TABLE event ("time" TIMESTAMP, zone VARCHAR, event INTEGER, "name" VARCHAR, category VARCHAR, severity VARCHAR,
            computer VARCHAR, client VARCHAR, "user" VARCHAR, source VARCHAR, risk VARCHAR, path VARCHAR, wanted VARCHAR, "action" VARCHAR,
            scan VARCHAR, definitions VARCHAR, message VARCHAR, original VARCHAR)""";

    @Override
    public long write(Iterator<StoredEvent> events, Path file) {
        try (Database database = new Database(null, false); DuckDBConnection connection = database.connect()) {
            Database.execute(connection, "SET preserve_insertion_order = true", TABLE);
            try (PreparedStatement spill = connection.prepareStatement("SET temp_directory = ?")) {
                spill.setString(1, file.resolveSibling(file.getFileName() + ".spill").toString());
                spill.execute();
            }
            long count = 0;
            try (DuckDBAppender appender = connection.createAppender("main", "event")) {
                for (; events.hasNext(); count++) {
                    append(appender, events.next().event());
                }
            }
            try (PreparedStatement copy = connection.prepareStatement("COPY event TO ? (FORMAT parquet, COMPRESSION zstd)")) {
                copy.setString(1, file.toString());
                copy.execute();
            }
            return count;
        } catch (SQLException e) {
            throw new BartizanException("export to " + file, "it cannot be written (" + e.getMessage() + ")",
                    "Check the disk and who may write there", e);
        }
    }

    private static void append(DuckDBAppender row, Event event) throws SQLException {
        row.beginRow().appendEpochMicros(Columns.micros(event.time())).append(event.zone() == null ? null : event.zone().getId()).append(
                event
                        .number()).append(event.name()).append(event.category().text()).append(event.severity().text());
        for (String text : new String[] {event.computer(), event.clientId(), event.user(), event.source(), event.risk(), event.path(), event
                .wantedAction(), event.realAction(), event.scanId(), event.definitions(), event.message(), event.original()}) {
            row.append(text.isEmpty() ? null : text);
        }
        row.endRow();
    }
}
