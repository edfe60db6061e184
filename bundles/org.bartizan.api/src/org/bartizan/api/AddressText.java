// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api;

import java.net.Inet6Address;
import java.net.InetAddress;

/** How addresses are written for people and scripts, the same everywhere. */
public final class AddressText {

    private static final int GROUPS = 8;

    private AddressText() {
    }

    /**
     * The address as text, without asking any name service: IPv4 as {@code 10.1.0.7}; IPv6 as RFC 5952, section 4, wants it, such as
     * {@code 2001:db8::7}, with the zone behind a percent sign if it has one.
     */
    public static String of(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        String plain = address.getHostAddress();
        int zone = plain.indexOf('%');
        return groups(address.getAddress()) + (zone < 0 ? "" : plain.substring(zone));
    }

    /** Small letters, no leading zeros, the first of the longest runs of two or more zeros left out. */
    private static String groups(byte[] address) {
        int gap = -1;
        int gapLength = 1;
        for (int i = 0; i < GROUPS; i++) {
            int run = zeros(address, i);
            if (run > gapLength) {
                gap = i;
                gapLength = run;
            }
            i += run;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == gap) {
                text.append("::");
                i += gapLength - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":").append(Integer.toHexString(group(address,
                        i)));
            }
        }
        return text.toString();
    }

    private static int zeros(byte[] address, int from) {
        int run = 0;
        while (from + run < GROUPS && group(address, from + run) == 0) {
            run++;
        }
        return run;
    }

    private static int group(byte[] address, int index) {
        return (address[2 * index] & 0xff) << 8 | address[2 * index + 1] & 0xff;
    }
}
