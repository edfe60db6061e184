// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open database file. Its settings cannot be changed by any statement, and no statement reaches other files or the network. */
final class Database implements AutoCloseable {

    /** How many bytes of the file hold something; the others wait for new events. */
    static final String USED = "SELECT (used_blocks * block_size)::BIGINT FROM pragma_database_size() WHERE database_name = current_database()";

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final long MOST_MEMORY = 2L << 30;
    private static final long LEAST_MEMORY = 256L << 20;

    private final List<DuckDBConnection> connections = new ArrayList<>();
    private final DuckDBConnection root;

    /** @param file the file, or null for a database in memory */
    Database(Path file, boolean locked) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        properties.setProperty("memory_limit", memory() / (1 << 20) + "MiB");
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        root = (DuckDBConnection) new DuckDBDriver().connect(file == null ? "jdbc:duckdb:" : "jdbc:duckdb:" + file, properties);
        try {
            if (locked) {
                lock();
            }
        } catch (SQLException e) {
            root.close();
            throw e;
        }
        try {
            UnpackedLibrary.delete();
        } catch (IOException e) {
            LOG.debug("The unpacked library stays until the process ends", e);
        }
    }

    private static long memory() {
        return Math.clamp(Runtime.getRuntime().maxMemory(), LEAST_MEMORY, MOST_MEMORY);
    }

    private void lock() throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute("SET checkpoint_threshold = '64MiB'");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
        }
    }

    /** A connection of its own, which is closed with the database at the latest: an open one would keep the file. */
    DuckDBConnection connect() throws SQLException {
        DuckDBConnection connection = root.duplicate();
        synchronized (connections) {
            connections.removeIf(Database::isClosed);
            connections.add(connection);
        }
        return connection;
    }

    private static boolean isClosed(DuckDBConnection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    @Override
    public void close() throws SQLException {
        synchronized (connections) {
            for (DuckDBConnection connection : connections) {
                connection.close();
            }
        }
        root.close();
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
