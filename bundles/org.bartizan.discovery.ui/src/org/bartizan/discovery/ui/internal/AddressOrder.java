// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Comparator;

/** Addresses in the order of their numbers, IPv4 before IPv6. Safe for any thread. */
public final class AddressOrder {

    /** Compares two addresses. */
    public static final Comparator<InetAddress> BY_NUMBER = (a, b) -> compare(a.getAddress(), b.getAddress());

    private AddressOrder() {
    }

    /** Compares two addresses as arrays of 4 or 16 bytes. */
    public static int compare(byte[] a, byte[] b) {
        return a.length == b.length ? Arrays.compareUnsigned(a, b) : Integer.compare(a.length, b.length);
    }
}
