// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

/**
 * An IPv4 network of a site, from which addresses are taken in order.
 */
final class Subnet {

    private final int base;
    private final int bits;
    private int taken = 9;

    /** @param cidr such as {@code 10.1.0.0/20} */
    Subnet(String cidr) {
        String[] parts = cidr.split("[./]");
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 8 | Integer.parseInt(parts[i]);
        }
        base = value;
        bits = Integer.parseInt(parts[4]);
    }

    /** The next free address; the first ones are left to routers and printers. */
    String next() {
        taken++;
        if (taken >= (1 << 32 - bits) - 1) {
            throw new IllegalStateException("No address is left in " + text(base) + "/" + bits);
        }
        return text(base + taken);
    }

    private static String text(int address) {
        return (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "." + (address & 255);
    }
}
