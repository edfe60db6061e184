// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.event.Event;
import org.bartizan.eventlog.store.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckParquetTest {

    @TempDir
    Path folder;

    @Test
    void writesWhatOthersCanRead() throws Exception {
        Path file = folder.resolve("it's.parquet");
        List<StoredEvent> events = IntStream.range(0, 10_000).mapToObj(i -> new StoredEvent(i, Event.builder(Instant.parse(
                "2026-11-25T16:00:00.123456Z").plusSeconds(i), 5).computer("PC-" + i).build())).toList();
        assertEquals(10_000, new DuckParquet().write(events.iterator(), file));
        try (Database database = new Database(null, false); Connection connection = database.connect(); Statement statement = connection
                .createStatement(); ResultSet row = statement.executeQuery(
                        "SELECT count(*), min(\"time\")::VARCHAR, max(severity), count(risk), arg_max(computer, \"time\") FROM '" + file
                                .toString()
                                .replace("'", "''") + "'")) {
            row.next();
            assertEquals(10_000, row.getLong(1));
            assertEquals("2026-11-25 16:00:00.123456", row.getString(2));
            assertEquals("critical", row.getString(3));
            assertEquals(0, row.getLong(4));
            assertEquals("PC-9999", row.getString(5));
        }
        assertFalse(Files.exists(folder.resolve("it's.parquet.spill")));
    }

    @Test
    void tellsWhenItCannotBeWritten() {
        assertThrows(BartizanException.class, () -> new DuckParquet().write(List.<StoredEvent>of().iterator(), folder.resolve(
                "no/x.parquet")));
    }
}
