// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.net.InetAddress;

import org.bartizan.discovery.internal.wire.SipHash;

/**
 * The numbers by which a sweep knows the pongs of its own pings: a hash, under a key of the run, of the address asked and the time of
 * asking. So nothing has to be remembered of a ping, and nobody who did not get one can forge its pong.
 */
final class Cookies {

    /** The unit of the stamps, in nanoseconds: they begin again after more than four hours. */
    private static final long TICK = 4_000;

    private final SipHash hash = SipHash.secret();
    private final long begin = System.nanoTime();

    /** The stamp of now. */
    int stamp() {
        return (int) ((System.nanoTime() - begin) / TICK);
    }

    /** The nonce of a ping to that address with that stamp. */
    long nonce(long high, long low, int stamp) {
        return hash.of(high, low, stamp);
    }

    /** How long ago a stamp was, in nanoseconds. */
    long since(int stamp) {
        return (stamp() - stamp & 0xffffffffL) * TICK;
    }

    /** The nonce of a ping that went to everybody on a network. */
    long broadcastNonce(int stamp) {
        return hash.of(-1, -1, stamp);
    }

    /** Whether that nonce and stamp were sent to that address. */
    boolean matches(InetAddress address, long nonce, int stamp) {
        Ip ip = Ip.of(address);
        return nonce(ip.high(), ip.low(), stamp) == nonce;
    }
}
