// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

import java.util.Objects;

import org.bartizan.api.event.Event;

/**
 * An event to be added.
 *
 * @param key what makes it the same as another one, wherever and however often it is read; evenly spread over all numbers
 * @param timed whether its time is its own, so that the same event has about the same time whenever it is read: within
 *     {@link #TOLERANCE_SECONDS}, because its zone may have been assumed otherwise
 * @param event the event
 */
public record NewEvent(long key, boolean timed, Event event) {

    /** By how much the times of two readings of one event may differ: the earliest zone is 26 hours from the latest. */
    public static final long TOLERANCE_SECONDS = 27L * 3_600;

    /** Checks that there is an event. */
    public NewEvent {
        Objects.requireNonNull(event);
    }
}
