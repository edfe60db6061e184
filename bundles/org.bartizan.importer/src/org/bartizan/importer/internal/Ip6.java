// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

/** IPv6 addresses in all textual forms of RFC 4291, section 2.2, without zone and without brackets. */
final class Ip6 {

    private static final int BYTES = 16;

    private Ip6() {
    }

    /** Reads an address from a slice of ASCII; returns its 16 bytes, or null when it is none. */
    static byte[] parse(byte[] bytes, int from, int to) {
        byte[] address = new byte[BYTES];
        int filled = 0;
        int gap = -1;
        int at = from;
        if (to - from < 2 || bytes[from] == ':' && bytes[from + 1] != ':') {
            return null;
        }
        while (at < to) {
            if (bytes[at] == ':' && at + 1 < to && bytes[at + 1] == ':') {
                if (gap >= 0) {
                    return null;
                }
                gap = filled;
                at += 2;
                continue;
            }
            if (at > from && bytes[at - 1] != ':') {
                // A single colon between two groups: there must be another group after it.
                if (bytes[at] != ':' || ++at == to) {
                    return null;
                }
            }
            int groupEnd = groupEnd(bytes, at, to);
            if (groupEnd < to && bytes[groupEnd] == '.') {
                boolean last = filled <= BYTES - 4 && Ip4.parse(bytes, at, to, address, filled);
                return last ? spread(address, filled + 4, gap) : null;
            }
            if (groupEnd == at || groupEnd - at > 4 || filled == BYTES) {
                return null;
            }
            int group = group(bytes, at, groupEnd);
            address[filled++] = (byte) (group >> 8);
            address[filled++] = (byte) group;
            at = groupEnd;
        }
        return spread(address, filled, gap);
    }

    private static int groupEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && Character.digit(bytes[at], 16) >= 0) {
            at++;
        }
        return at;
    }

    private static int group(byte[] bytes, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value << 4 | Character.digit(bytes[i], 16);
        }
        return value;
    }

    private static byte[] spread(byte[] address, int filled, int gap) {
        if (gap < 0) {
            return filled == BYTES ? address : null;
        }
        if (filled == BYTES) {
            return null;
        }
        byte[] whole = new byte[BYTES];
        System.arraycopy(address, 0, whole, 0, gap);
        int tail = filled - gap;
        System.arraycopy(address, gap, whole, BYTES - tail, tail);
        return whole;
    }
}
