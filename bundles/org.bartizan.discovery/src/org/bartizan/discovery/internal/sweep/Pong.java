// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.net.InetAddress;

import org.bartizan.discovery.internal.wire.Identity;

/**
 * A computer that answered.
 *
 * @param address where from
 * @param identity what it says of itself
 * @param roundTrip from ping to pong in nanoseconds
 */
public record Pong(InetAddress address, Identity identity, long roundTrip) {
}
