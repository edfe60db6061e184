// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.observed;

import java.time.Instant;

/**
 * One fact observed of one computer.
 *
 * @param clientId the id of the client or server in the organisation
 * @param key what was observed, such as {@code address} or {@code lastSeen}
 * @param value as text
 * @param at when
 */
public record Observation(String clientId, String key, String value, Instant at) {

    /** The key of the address that a computer last answered from. */
    public static final String ADDRESS = "address";
    /** The key of the product and version that a computer last reported. */
    public static final String PRODUCT = "product";
}
