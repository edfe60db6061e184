// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery;

import java.net.InetAddress;
import java.time.Duration;

/**
 * A computer that answered a ping. What it says of itself is a hint, not an identity.
 *
 * @param name its name, printable and bounded
 * @param address where it answered from
 * @param role what it says it is, such as {@code agent} or {@code center}
 * @param product the product that answered
 * @param version the version of the product
 * @param roundTrip from ping to pong
 * @param known whether the organisation has it already
 */
public record Found(String name, InetAddress address, String role, String product, String version, Duration roundTrip, boolean known) {
}
