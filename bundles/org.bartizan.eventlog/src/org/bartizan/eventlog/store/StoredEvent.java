// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

import org.bartizan.api.event.Event;

/**
 * An event in the store.
 *
 * @param sequence grows with each event that is added, so it tells which are newer than others that were seen
 * @param event the event
 */
public record StoredEvent(long sequence, Event event) {
}
