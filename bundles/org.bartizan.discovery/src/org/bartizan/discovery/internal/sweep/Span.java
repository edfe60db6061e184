// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import org.bartizan.discovery.AddressRange;

/**
 * A range of addresses as numbers, both ends included and of one family.
 *
 * @param first the first address
 * @param last the last address, not before the first
 */
record Span(Ip first, Ip last) {

    /** A range as a person wrote it. */
    static Span of(String range) {
        AddressRange read = AddressRange.of(range);
        return new Span(Ip.of(read.first()), Ip.of(read.last()));
    }

    /** How many addresses there are; {@link Long#MAX_VALUE} when a long cannot tell. */
    long count() {
        return first.countTo(last);
    }
}
