// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Comparator;

/** Networks in CIDR notation, of any size. */
public final class Networks {

    /** Orders addresses by family and number. */
    public static final Comparator<InetAddress> ORDER = Comparator.<InetAddress>comparingInt(Ip::bits)
            .thenComparing(InetAddress::getAddress, Arrays::compareUnsigned);

    private Networks() {
    }

    /** Whether an address is of a network such as {@code 10.1.0.0/16}; false when that is none. */
    public static boolean contains(String network, InetAddress address) {
        String[] parts = network.strip().split("/");
        if (parts.length != 2 || !parts[1].matches("\\d{1,3}")) {
            return false;
        }
        try {
            InetAddress first = InetAddress.ofLiteral(parts[0]);
            return Ip.bits(first) >= Integer.parseInt(parts[1]) && new Link(first, Integer.parseInt(parts[1]), java.util.List.of()).has(
                    address);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
