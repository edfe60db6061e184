// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.check;

import java.net.InetAddress;
import java.util.regex.Pattern;

/** The syntax of addresses. */
final class Addresses {

    private static final Pattern V4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern DNS = Pattern.compile("(?=.{1,253}$)(?:(?!-)[A-Za-z0-9_-]{1,63}(?<!-)(?:\\.(?!$)|$))+");
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+");

    private Addresses() {
    }

    /** Whether this is an IPv4 or IPv6 address or a DNS name. */
    static boolean host(String text) {
        return v4(text) || v6(text) || DNS.matcher(text).matches() && !NUMERIC.matcher(text).matches();
    }

    /** Whether this is a network in CIDR notation. */
    static boolean network(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("0|[1-9]\\d{0,2}")) {
            return false;
        }
        String address = text.substring(0, slash);
        int length = Integer.parseInt(text.substring(slash + 1));
        return v4(address) && length <= 32 || v6(address) && length <= 128;
    }

    private static boolean v4(String text) {
        return V4.matcher(text).matches();
    }

    private static boolean v6(String text) {
        if (text.indexOf(':') < 0 || text.indexOf('%') >= 0 || text.indexOf('[') >= 0) {
            return false;
        }
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
