// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

import java.util.List;
import java.util.Map;

/**
 * Events that become durable together.
 *
 * @param events the events; two with one key count once
 * @param bookmarks how far sources have been read, by id; they replace earlier ones
 */
public record Batch(List<NewEvent> events, Map<String, String> bookmarks) {

    /** Copies both. */
    public Batch {
        events = List.copyOf(events);
        bookmarks = Map.copyOf(bookmarks);
    }
}
