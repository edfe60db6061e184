// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

/** IPv4 addresses in strict dotted decimal: four numbers up to 255 without leading zeros, nothing else. */
final class Ip4 {

    private Ip4() {
    }

    /** Reads an address from a slice of ASCII; returns null when it is none. */
    static byte[] parse(byte[] bytes, int from, int to) {
        if (to - from < 7 || to - from > 15) {
            return null;
        }
        byte[] address = new byte[4];
        return parse(bytes, from, to, address, 0) ? address : null;
    }

    /** Reads an address into four bytes of {@code target}; returns whether it is one. */
    static boolean parse(byte[] bytes, int from, int to, byte[] target, int offset) {
        int part = 0;
        int value = -1;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                if (value == 0) {
                    return false;
                }
                value = value < 0 ? digit : value * 10 + digit;
                if (value > 255) {
                    return false;
                }
            } else if (bytes[i] == '.' && value >= 0 && part < 3) {
                target[offset + part++] = (byte) value;
                value = -1;
            } else {
                return false;
            }
        }
        if (part != 3 || value < 0) {
            return false;
        }
        target[offset + part] = (byte) value;
        return true;
    }
}
