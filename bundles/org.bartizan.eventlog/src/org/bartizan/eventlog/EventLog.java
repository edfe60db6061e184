// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog;

import java.nio.file.Path;
import java.util.List;

import org.bartizan.api.Progress;
import org.bartizan.api.event.EventSource;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.store.Count;
import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.Slice;
import org.bartizan.eventlog.store.StoreState;

/**
 * The events of the fleet in one place; a service. The store is opened when it is first needed, which may take a second. Safe for use by
 * several threads; does I/O, so none of this is for the UI thread. Failures are {@link org.bartizan.api.BartizanException}s, among them that
 * there is no store. Importing, following and retention need {@link org.bartizan.api.access.Right#EVENTS} for the whole organisation;
 * reading is free.
 */
public interface EventLog {

    /** The events of a query, see {@link org.bartizan.eventlog.store.EventStore#find}. To be closed. */
    EventCursor find(EventQuery query, Slice slice, Progress progress);

    /** How many events a query wants. */
    long count(EventQuery query, Progress progress);

    /** The counts of a query that counts. */
    List<Count> counts(EventQuery query, Progress progress);

    /** What the store holds. */
    StoreState state();

    /** The sequence of the event added last. */
    long lastSequence();

    /** Calls {@code added} after events were added, on any thread; it must not block. Close the handle to stop it. */
    AutoCloseable onAdded(Runnable added);

    /** The kinds of files that can be imported now, by name. */
    List<EventSource> sources();

    /**
     * Imports files and folders. What was read is durable when this returns. The same file a second time adds nothing.
     *
     * @param progress is told of the bytes read; when it is cancelled, what was imported stays, and the report says so
     */
    ImportReport importFrom(ImportRequest request, Progress progress);

    /** Imports files and folders and goes on with them as they grow, now and whenever the process runs. */
    void follow(ImportRequest request);

    /** Ends that for a file or folder, and returns whether it was followed. What was imported stays. */
    boolean unfollow(Path file);

    /** What is followed. */
    List<ImportRequest> followed();

    /**
     * Writes the events of a query to a file, which appears when it is complete.
     *
     * @param file a file that is not there yet, or is to be replaced
     * @param replace whether one that is there may be replaced
     * @return how many events
     */
    long export(EventQuery query, ExportFormat format, Path file, boolean replace, Progress progress);

    /** How long events are kept. */
    Retention retention();

    /** Changes how long events are kept, from now on and at once; returns how many events were removed. */
    long retain(Retention retention);
}
