// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery;

import java.net.InetAddress;
import java.time.Instant;

/**
 * A computer that was found and is not in the organisation yet.
 *
 * @param name the name it gave
 * @param address the address it last answered from
 * @param role the role it gave
 * @param product the product it gave
 * @param version the version it gave
 * @param firstSeen when it was first found
 * @param lastSeen when it was last found
 * @param ignored whether an administrator decided not to be asked about it again
 */
public record InboxEntry(String name, InetAddress address, String role, String product, String version, Instant firstSeen,
        Instant lastSeen, boolean ignored) {
}
