// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc;

import java.time.Duration;
import java.util.Objects;

/**
 * Where a computer listens, and how long to wait for it.
 *
 * @param host a name or an address; Kerberos wants the name
 * @param port the TCP port
 * @param connectTimeout the longest that connecting may take
 * @param callTimeout the longest that one answer may take, that to the login included
 */
public record Endpoint(String host, int port, Duration connectTimeout, Duration callTimeout) {

    /** Where Windows listens. */
    public static final int PORT = 445;

    private static final Duration LONGEST = Duration.ofHours(1);

    /** Checks the values. */
    public Endpoint {
        Objects.requireNonNull(host);
        requireDuration(connectTimeout);
        requireDuration(callTimeout);
        if (host.isBlank() || port < 1 || port > 65535) {
            throw new IllegalArgumentException("no computer listens at '" + host + "', port " + port);
        }
    }

    private static void requireDuration(Duration duration) {
        if (duration.toMillis() < 1 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a time-out is from a millisecond to an hour, not " + duration);
        }
    }

    /** The usual port, 5 seconds to connect and 30 for each answer. */
    public static Endpoint of(String host) {
        return of(host, PORT);
    }

    /** A port of its own, 5 seconds to connect and 30 for each answer. */
    public static Endpoint of(String host, int port) {
        return new Endpoint(host, port, Duration.ofSeconds(5), Duration.ofSeconds(30));
    }

    /** As people write it: the port only where it is not the usual one. */
    @Override
    public String toString() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return port == PORT ? shown : shown + ":" + port;
    }
}
