// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The tables. There is no index: the columns' smallest and largest values tell what to skip, and an index would cost more than the events. */
final class Schema {

    static final int VERSION = 1;

    private static final String EVENT = """
            CREATE TABLE IF NOT EXISTS event (seq BIGINT NOT NULL, t BIGINT NOT NULL, k BIGINT NOT NULL, zone VARCHAR NOT NULL,
            number INTEGER NOT NULL, name VARCHAR NOT NULL, category TINYINT NOT NULL, severity TINYINT NOT NULL, computer VARCHAR NOT NULL,
            client VARCHAR NOT NULL, usr VARCHAR NOT NULL, source VARCHAR NOT NULL, risk VARCHAR NOT NULL, path VARCHAR NOT NULL,
            wanted VARCHAR NOT NULL, act VARCHAR NOT NULL, scan VARCHAR NOT NULL, definitions VARCHAR NOT NULL, message VARCHAR NOT NULL,
            original VARCHAR NOT NULL)""";
    private static final String BOOKMARK = "CREATE TABLE IF NOT EXISTS bookmark (id VARCHAR NOT NULL, position VARCHAR NOT NULL)";
    private static final String META = "CREATE TABLE IF NOT EXISTS meta (version INTEGER NOT NULL, last BIGINT NOT NULL)";

    private Schema() {
    }

    /** Makes what is missing and returns the sequence of the last event. */
    static long make(Connection writer) throws SQLException {
        Database.execute(writer, EVENT, BOOKMARK, META, "CREATE TEMP TABLE incoming (k BIGINT NOT NULL)",
                "INSERT INTO meta SELECT " + VERSION + ", 0 WHERE NOT EXISTS (SELECT 1 FROM meta)");
        writer.commit();
        try (PreparedStatement last = writer.prepareStatement(
                "SELECT version, greatest(last, (SELECT coalesce(max(seq), 0) FROM event)) FROM"
                        + " meta"); ResultSet row = last.executeQuery()) {
            row.next();
            if (row.getInt(1) > VERSION) {
                throw new SQLException("it was made by a newer version of Bartizan");
            }
            return row.getLong(2);
        } finally {
            writer.rollback();
        }
    }
}
