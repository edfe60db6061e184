// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

import java.util.Objects;

/** What was read from a file of events. */
public sealed interface Reading {

    /** The number of the line or record, from 1 where the reader began. */
    long place();

    /**
     * An event.
     *
     * @param event the event
     * @param timed whether its time comes from itself; if not, the time is a guess and may differ the next time
     */
    record Good(long place, Event event, boolean timed) implements Reading {
        /** Checks that there is an event. */
        public Good {
            Objects.requireNonNull(event);
        }
    }

    /**
     * A part that cannot be read.
     *
     * @param text as much of it as can be shown, bounded
     * @param reason why, as a clause without a full stop
     */
    record Broken(long place, String text, String reason) implements Reading {
        /** Checks that there is a reason. */
        public Broken {
            Objects.requireNonNull(text);
            Objects.requireNonNull(reason);
        }
    }
}
