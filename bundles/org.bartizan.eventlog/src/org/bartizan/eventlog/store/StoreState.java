// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

import java.time.Instant;

/**
 * What a store holds.
 *
 * @param events how many events
 * @param bytes how many bytes they need on the disk; the files may be larger and have room for new events
 * @param oldest the time of the oldest event, or null when there is none
 * @param newest the time of the newest event, or null when there is none
 */
public record StoreState(long events, long bytes, Instant oldest, Instant newest) {
}
