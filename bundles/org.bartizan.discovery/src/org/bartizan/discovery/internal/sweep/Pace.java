// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

/**
 * How a sweep asks.
 *
 * @param port where the pings go
 * @param packetsPerSecond the most pings a second; 0 for no limit
 * @param retries how often one that does not answer is asked again
 */
public record Pace(int port, int packetsPerSecond, int retries) {
}
