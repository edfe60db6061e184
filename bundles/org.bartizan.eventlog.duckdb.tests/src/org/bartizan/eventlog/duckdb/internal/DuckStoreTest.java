// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;

/** The store in DuckDB keeps the contract. */
class DuckStoreTest extends EventStoreContract {

    DuckStoreTest() {
        super(new DuckProvider());
    }

    @Test
    void tellsWhenTheFileIsNone() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("events.duckdb"), "nothing of the kind ".repeat(1_000));
        BartizanException told = assertThrows(BartizanException.class, () -> new DuckProvider().open(other));
        assertTrue(told.getMessage().startsWith("Cannot open the event store " + other), told.getMessage());
        assertTrue(Files.readString(other.resolve("events.duckdb")).startsWith("nothing"));
    }

    @Test
    void letsNoStatementReachOtherFiles() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
        try (Database database = new Database(folder.resolve("x.duckdb"), true); DuckDBConnection connection = database.connect()) {
            for (String text : new String[] {"SELECT * FROM read_csv('" + secret + "')", "COPY (SELECT 1) TO '" + folder.resolve("out")
                    + "'", "ATTACH '" + folder.resolve("y") + "'", "SET enable_external_access = true", "INSTALL httpfs", "LOAD httpfs"}) {
                assertThrows(SQLException.class, () -> Database.execute(connection, text), text);
            }
        }
    }

    @Test
    void leavesNoLibraryBehind() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            String maps = Files.readString(Path.of("/proc/self/maps"));
            assertEquals(0, files.filter(file -> file.getFileName().toString().startsWith("libduckdb_java") && maps.contains(file.toString()
                    + "\n")).count());
        }
        assertTrue(Files.readString(Path.of("/proc/self/maps")).contains("libduckdb_java"));
    }
}
