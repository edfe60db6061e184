// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.nio.file.Path;
import java.sql.SQLException;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;

/** What the database says, told to a person. */
final class Trouble {

    private static final int MOST = 300;

    private Trouble() {
    }

    static BartizanException opening(Path file, Throwable cause) {
        return new BartizanException("open the event store " + file, reason(cause),
                "Check the disk and who may read the file, or move it away to begin with an empty event log", cause);
    }

    static BartizanException writing(SQLException cause) {
        return new BartizanException("change the event log", "the store failed (" + reason(cause) + ")",
                "Check that the disk is not full; nothing was changed", cause);
    }

    static BartizanException reading(SQLException cause, Progress progress) {
        if (progress.cancelled()) {
            return new BartizanException("read the event log", "it was cancelled", "", cause);
        }
        return new BartizanException("read the event log", "the store failed (" + reason(cause) + ")", "Try again", cause);
    }

    private static String reason(Throwable cause) {
        Throwable first = cause;
        while (first.getMessage() == null && first.getCause() != null) {
            first = first.getCause();
        }
        String message = String.valueOf(first.getMessage()).lines().findFirst().orElse("").strip();
        message = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return message.length() > MOST ? message.substring(0, MOST) + "…" : message;
    }
}
