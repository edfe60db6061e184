// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bartizan.api.Progress;
import org.bartizan.eventlog.query.EventQuery;

/**
 * Keeps events. What a method that changes something has returned from is on the disk and survives a kill at any moment; a change that
 * fails leaves nothing behind. Appending and retention are called by one thread at a time; reading by any number, and it never waits for
 * them. Failures are {@link org.bartizan.api.BartizanException}s. Cancelling a progress ends reading with such an exception, too.
 */
public interface EventStore extends AutoCloseable {

    /** Adds the events that are not there yet, and the bookmarks, as one change. */
    Appended append(Batch batch);

    /** The position that was kept under that id, if any. */
    Optional<String> bookmark(String id);

    /**
     * The events that a query wants, in its order; equal ones in the order in which they came, or the other way round when the first order
     * is descending. A consistent view of the moment. To be closed.
     */
    EventCursor find(EventQuery query, Slice slice, Progress progress);

    /** How many events a query wants, whatever its limit. */
    long count(EventQuery query, Progress progress);

    /**
     * How many events there are of each value that the query counts by: by time first when it counts by a span, then the most first. The
     * query's limit is of these rows.
     */
    List<Count> counts(EventQuery query, Progress progress);

    /** What is there. */
    StoreState state();

    /** The sequence of the event added last, ever; 0 when there was none. */
    long lastSequence();

    /** Removes every event before that time, and returns how many there were. */
    long removeBefore(Instant time);

    /** Removes the oldest events until those left need no more than about so many bytes on the disk, and returns how many there were. */
    long shrinkTo(long bytes);

    /** Closes the store; what is being read ends with an exception. */
    @Override
    void close();
}
