// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** The bytes of addresses. */
final class Addresses {

    private Addresses() {
    }

    /** Its 4 or 16 bytes. */
    static byte[] bytes(InetAddress address) {
        return address.getAddress();
    }

    /** The address of 4 or 16 bytes. */
    static InetAddress of(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("An address has 4 or 16 bytes.", e);
        }
    }

    /** The address alone: without a host name, and without the interface of this computer that a link-local one was met on. */
    static InetAddress plain(InetAddress address) {
        boolean scoped = address instanceof Inet6Address six && (six.getScopeId() != 0 || six.getScopedInterface() != null);
        return scoped ? of(address.getAddress()) : address;
    }

    /** A hash under a secret seed. */
    static int hash(byte[] bytes, long seed) {
        long hash = seed;
        for (int i = 0; i < bytes.length; i += 4) {
            int word = bytes[i] & 0xff | (bytes[i + 1] & 0xff) << 8 | (bytes[i + 2] & 0xff) << 16 | bytes[i + 3] << 24;
            hash = (hash ^ word) * 0xD6E8FEB86659FD93L;
            hash ^= hash >>> 32;
        }
        return Names.mix(hash);
    }
}
