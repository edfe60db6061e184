// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.command;

import java.util.Iterator;
import java.util.function.Supplier;

import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.StoredEvent;

/** The rows of a table that is read as it is printed. */
final class Rows implements Iterable<StoredEvent>, AutoCloseable {

    private final EventCursor cursor;

    /** Opens the cursor, so that a query which fails does so before anything is printed. */
    Rows(Supplier<EventCursor> cursor) {
        this.cursor = cursor.get();
    }

    @Override
    public Iterator<StoredEvent> iterator() {
        return cursor;
    }

    @Override
    public void close() {
        cursor.close();
    }
}
