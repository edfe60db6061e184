// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.bartizan.api.AddressText;

/**
 * One entry of the address cache as the table shows it.
 *
 * @param snapshot where it is
 * @param index its number there
 */
record CacheRow(CacheSnapshot snapshot, int index) {

    /** Checks that there is such an entry. */
    CacheRow {
        Objects.checkIndex(index, snapshot.size());
    }

    String name() {
        return snapshot.name(index);
    }

    List<InetAddress> addresses() {
        return snapshot.addresses(index);
    }

    /** The addresses as text, the most recent first. */
    String addressText() {
        return String.join(", ", addresses().stream().map(AddressText::of).toList());
    }

    String source() {
        return snapshot.source(index);
    }

    Instant firstSeen() {
        return snapshot.firstSeen(index);
    }

    Instant lastSeen() {
        return snapshot.lastSeen(index);
    }

    static int byName(CacheRow a, CacheRow b) {
        return a.snapshot.compareNames(a.index, b.index);
    }

    static int byAddress(CacheRow a, CacheRow b) {
        return a.snapshot.compareAddresses(a.index, b.index);
    }

    static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("only an array of the wrong length is refused", e);
        }
    }
}
