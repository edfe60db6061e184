// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

import java.util.concurrent.CompletionStage;

/**
 * Takes events as they happen; a service. Safe for use by several threads. What was acknowledged is on the disk.
 */
public interface EventSink {

    /**
     * Gives an event to the event log. Waits while the event log is busy, so that a fast source is slowed down rather than cut.
     *
     * @return completed when the event is durable, exceptionally with a {@link org.bartizan.api.BartizanException} when it cannot be kept
     * @throws InterruptedException when interrupted while waiting; the event was not taken
     */
    CompletionStage<Void> append(Event event) throws InterruptedException;

    /**
     * As {@link #append}, for a source that cannot wait, such as datagrams: an event for which there is no room now is counted, and the count
     * becomes an event of the category {@link Category#GAP} as soon as there is room.
     *
     * @return whether it was taken
     */
    boolean offer(Event event);
}
