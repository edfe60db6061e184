// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import java.net.InetAddress;

/**
 * How many answers are allowed: in all, and for each asker, by token buckets. The askers share a table of fixed size; two whose hashes
 * meet share a bucket, so that no number of askers, true or forged, makes it grow. For one thread.
 */
public final class RateLimit {

    private static final int ASKERS = 4096;
    private static final long SECOND = 1_000_000_000L;

    private final SipHash hash = SipHash.secret();
    private final long[] filled = new long[ASKERS + 1];
    private final float[] tokens = new float[ASKERS + 1];
    private final int each;
    private final int all;

    /**
     * @param each answers a second for one asker
     * @param all answers a second altogether
     */
    public RateLimit(int each, int all) {
        this.each = each;
        this.all = all;
        java.util.Arrays.fill(tokens, 2f * each);
        tokens[ASKERS] = 2f * all;
    }

    /** Whether that asker may be answered at that time, in nanoseconds of any origin; counts it if so. */
    public boolean allows(InetAddress asker, long now) {
        byte[] bytes = asker.getAddress();
        long network = 0;
        // of IPv6 the network counts: one computer has as many addresses there as it wants
        for (int i = 0; i < Math.min(8, bytes.length); i++) {
            network = network << 8 | bytes[i] & 0xff;
        }
        int slot = (int) hash.of(network, bytes.length, 0) & ASKERS - 1;
        if (refilled(slot, each, now) < 1 || refilled(ASKERS, all, now) < 1) {
            return false;
        }
        tokens[slot]--;
        tokens[ASKERS]--;
        return true;
    }

    private float refilled(int slot, int perSecond, long now) {
        long passed = now - filled[slot];
        if (filled[slot] == 0 || passed > 0) {
            float more = filled[slot] == 0 ? 0 : (float) passed * perSecond / SECOND;
            tokens[slot] = Math.min(2f * perSecond, tokens[slot] + more);
            filled[slot] = now == 0 ? 1 : now;
        }
        return tokens[slot];
    }
}
