// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery;

import java.time.Duration;
import java.util.List;

/**
 * How a discovery ended.
 *
 * @param found the computers that answered, by address
 * @param asked how many addresses were asked
 * @param newInInbox how many of those found are new in the inbox
 * @param refreshed how many known computers had their observed state refreshed
 * @param took how long it took
 * @param cancelled whether it was cancelled; what was found until then counts
 */
public record DiscoveryResult(List<Found> found, long asked, int newInInbox, int refreshed, Duration took, boolean cancelled) {
}
