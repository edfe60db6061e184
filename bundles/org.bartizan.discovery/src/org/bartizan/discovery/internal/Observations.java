// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal;

import java.net.InetAddress;
import java.time.Instant;
import java.util.List;

import org.bartizan.api.AddressText;
import org.bartizan.api.observed.Observation;

/** What an answer tells of a computer of the organization. */
public final class Observations {

    private Observations() {
    }

    /** The address and the product that a computer answered with, as observations of the computer with that id. */
    public static List<Observation> of(String id, InetAddress address, String product, String version, Instant at) {
        return List.of(new Observation(id, Observation.ADDRESS, AddressText.of(address), at),
                new Observation(id, Observation.PRODUCT, (product + " " + version).strip(), at));
    }
}
