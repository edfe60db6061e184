// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.bartizan.api.Progress;

/** Finds computers by asking their addresses. Safe for use by several threads; runs may overlap. */
public interface Discovery {

    /**
     * Runs one discovery and waits for its end: unknown computers go to the inbox, known ones have their observed state refreshed, all
     * of them are in the address cache.
     *
     * @param found called for each computer as soon as it answers, on any thread; must not block
     * @throws org.bartizan.api.BartizanException when the request makes no sense, such as a range that is too large
     */
    DiscoveryResult run(DiscoveryRequest request, Progress progress, Consumer<Found> found);

    /**
     * Looks for one computer by name (address cache, organisation, inbox, name service) or by address, and asks it.
     *
     * @return what answered, or empty when nothing did
     */
    Optional<Found> find(String nameOrAddress, int port);

    /** Repeats a discovery at an interval from now on, also after a restart; replaces an earlier repetition. */
    void repeat(DiscoveryRequest request, Duration interval);

    /** Ends the repetition. */
    void stopRepeating();

    /** The request and interval that repeat, if any, as text for people. */
    Optional<String> repeating();
}
