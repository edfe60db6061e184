// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import java.security.SecureRandom;

/** SipHash-2-4 of a few numbers under a secret key (Aumasson and Bernstein, 2012): nobody without the key can guess it. */
public final class SipHash {

    private final long key0;
    private final long key1;

    /** With a key. */
    public SipHash(long key0, long key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    /** With a key that nobody knows. */
    public static SipHash secret() {
        SecureRandom random = new SecureRandom();
        return new SipHash(random.nextLong(), random.nextLong());
    }

    /** The hash of three numbers, as of their 24 bytes in little-endian order. */
    public long of(long first, long second, long third) {
        long v0 = key0 ^ 0x736f6d6570736575L;
        long v1 = key1 ^ 0x646f72616e646f6dL;
        long v2 = key0 ^ 0x6c7967656e657261L;
        long v3 = key1 ^ 0x7465646279746573L;
        for (int i = 0; i < 5; i++) {
            // the last word is the number of bytes in its highest byte; then come the four rounds of the end
            long word = i == 0 ? first : i == 1 ? second : i == 2 ? third : i == 3 ? 24L << 56 : 0;
            if (i == 4) {
                v2 ^= 0xff;
            } else {
                v3 ^= word;
            }
            for (int round = 0; round < (i == 4 ? 4 : 2); round++) {
                v0 += v1;
                v2 += v3;
                v1 = Long.rotateLeft(v1, 13) ^ v0;
                v3 = Long.rotateLeft(v3, 16) ^ v2;
                v0 = Long.rotateLeft(v0, 32);
                v2 += v1;
                v0 += v3;
                v1 = Long.rotateLeft(v1, 17) ^ v2;
                v3 = Long.rotateLeft(v3, 21) ^ v0;
                v2 = Long.rotateLeft(v2, 32);
            }
            if (i < 4) {
                v0 ^= word;
            }
        }
        return v0 ^ v1 ^ v2 ^ v3;
    }
}
