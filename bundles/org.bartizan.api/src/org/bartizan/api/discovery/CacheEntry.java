// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.discovery;

import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What the address cache knows of one computer.
 *
 * @param name the computer's name as it was first given; two names that differ only in case are the same
 * @param addresses its addresses, the most recent first; never empty
 * @param source where the entry came from: {@code import}, {@code discovery} or {@code manual}
 * @param firstSeen when the entry was made
 * @param lastSeen when the computer last answered, or null when it never did
 */
public record CacheEntry(String name, List<InetAddress> addresses, String source, Instant firstSeen, Instant lastSeen) {

    /** Copies the addresses. */
    public CacheEntry {
        Objects.requireNonNull(name);
        addresses = List.copyOf(addresses);
    }
}
