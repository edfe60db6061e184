// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Removes the oldest events until what is left needs no more than some room. */
final class Shrinking {

    private static final int MOST_ROUNDS = 20;
    /** What is left is a little less than allowed, so that this is not to be done again soon. */
    private static final double MARGIN = 0.9;

    private final Connection connection;
    private final Writer writer;

    Shrinking(Connection connection, Writer writer) {
        this.connection = connection;
        this.writer = writer;
    }

    long to(long bytes) throws SQLException {
        long removed = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long used = number(Database.USED);
            long events = number("SELECT count(*) FROM event");
            if (used <= bytes || events == 0) {
                break;
            }
            long surplus = Math.max(1, (long) (events * (1 - MARGIN * bytes / used)));
            // The room goes free in pieces of many events; of less than that, nothing would come back.
            removed += writer.remove(surplus >= events ? Long.MAX_VALUE
                    : number("SELECT t FROM event ORDER BY t LIMIT 1 OFFSET " + surplus) + 1);
            writer.checkpoint();
        }
        return removed;
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query); ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
