// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery;

import java.util.Objects;

/**
 * What to discover, and how gently.
 *
 * @param type where to look
 * @param range for {@link Type#RANGE}: CIDR or first–last, IPv4 or IPv6; null otherwise
 * @param port the UDP port that responders listen on
 * @param packetsPerSecond the most pings a second; 0 for as fast as possible
 * @param retries how often an address that did not answer is asked again
 */
public record DiscoveryRequest(Type type, String range, int port, int packetsPerSecond, int retries) {

    /** The port where responders listen unless told otherwise. */
    public static final int DEFAULT_PORT = 38293;

    /** Where to look. */
    public enum Type {
        /** The addresses in the address cache. */
        CACHE,
        /** The networks that this computer is on, by broadcast. */
        LOCAL,
        /** The cache, the subnets of the organisation's sites, and this computer's neighbours. */
        INTENSE,
        /** A range of addresses. */
        RANGE
    }

    /** Checks that there is a type. */
    public DiscoveryRequest {
        Objects.requireNonNull(type);
    }

    /** With the default port and pace. */
    public static DiscoveryRequest of(Type type, String range) {
        return new DiscoveryRequest(type, range, DEFAULT_PORT, 2_000, 1);
    }
}
