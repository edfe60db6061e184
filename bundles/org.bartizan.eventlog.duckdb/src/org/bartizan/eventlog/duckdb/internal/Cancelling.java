// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.sql.SQLException;
import java.sql.Statement;

import org.bartizan.api.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops a statement when nobody wants it any more. */
final class Cancelling implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cancelling.class);
    private static final int LOOK_EVERY = 30;

    private final Thread thread;

    Cancelling(Statement statement, Progress progress) {
        thread = progress == Progress.NONE ? null : Thread.ofVirtual().name("event-query-cancel").start(() -> watch(statement, progress));
    }

    private static void watch(Statement statement, Progress progress) {
        try {
            while (!progress.cancelled()) {
                Thread.sleep(LOOK_EVERY);
            }
            statement.cancel();
        } catch (InterruptedException _) {
            // It is done.
        } catch (SQLException e) {
            LOG.debug("A query could not be cancelled", e);
        }
    }

    @Override
    public void close() {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        boolean interrupted = false;
        while (true) {
            try {
                // The statement must not be cancelled once it is another's turn.
                thread.join();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
