// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.time.Duration;
import java.util.List;

import org.bartizan.api.BartizanException;

/**
 * What to audit or to close.
 *
 * @param targets where; at least one
 * @param keys the keys (or files, for this computer) with everything below them; empty for those that the effective policy of each computer names
 * @param parallel how many computers at once, 1 to {@value #MOST_PARALLEL}
 * @param patience how long one computer may take in all before it is given up
 * @param startService whether the service that lets others at the registry is started where it is stopped; it stays started
 * @param port where computers listen whose target does not say so; 0 for the usual one
 */
public record Request(List<Target> targets, List<String> keys, int parallel, Duration patience, boolean startService, int port) {

    /** The most computers at once. */
    public static final int MOST_PARALLEL = 512;
    /** The longest that one computer may take. */
    public static final Duration MOST_PATIENCE = Duration.ofDays(30);
    /** How many computers at once unless told otherwise. */
    public static final int DEFAULT_PARALLEL = 32;
    /** How long one computer may take unless told otherwise. */
    public static final Duration DEFAULT_PATIENCE = Duration.ofMinutes(10);

    /** Copies the lists and checks the limits. */
    public Request {
        targets = List.copyOf(targets);
        keys = List.copyOf(keys);
        String wrong = targets.isEmpty() ? "no target is named"
                : parallel < 1 || parallel > MOST_PARALLEL ? "1 to " + MOST_PARALLEL + " computers can be worked on at once"
                        : patience.compareTo(Duration.ofSeconds(1)) < 0 || patience.compareTo(MOST_PATIENCE) > 0
                                ? "a computer gets a second at least and " + MOST_PATIENCE.toDays() + " days at most"
                                : port < 0 || port > 0xffff ? "there is no port " + port : null;
        if (wrong != null) {
            throw new BartizanException("audit or close access", wrong, "Correct it and try again");
        }
    }

    /** With the keys of the policy and the usual limits. */
    public static Request of(List<Target> targets) {
        return new Request(targets, List.of(), DEFAULT_PARALLEL, DEFAULT_PATIENCE, false, 0);
    }

    /** The same, for other keys; empty for those of the policy. */
    public Request keys(List<String> others) {
        return new Request(targets, others, parallel, patience, startService, port);
    }

    /** The same, for other limits. */
    public Request within(int computersAtOnce, Duration forEach) {
        return new Request(targets, keys, computersAtOnce, forEach, startService, port);
    }

    /** The same, but what lets others at the registry is started where it is stopped. */
    public Request startingService(boolean yes) {
        return new Request(targets, keys, parallel, patience, yes, port);
    }

    /** The same, for computers that listen elsewhere. */
    public Request at(int otherPort) {
        return new Request(targets, keys, parallel, patience, startService, otherPort);
    }
}
