// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DatagramTest {

    private static ByteBuffer ping(int length) {
        ByteBuffer ping = ByteBuffer.allocate(length);
        Datagram.ping(ping, 7);
        Datagram.stamp(ping, 0x0123456789abcdefL, 42);
        return ping;
    }

    @Test
    void bringsNonceAndStampBack() {
        ByteBuffer pong = ByteBuffer.allocate(Datagram.LONGEST);
        assertTrue(Datagram.isPing(ping(256)));
        assertTrue(Datagram.pong(ping(256), new byte[] {1, 2, 3}, pong));
        assertTrue(Datagram.isPong(pong));
        assertFalse(Datagram.isPing(pong));
        assertEquals(7, Datagram.application(pong));
        assertEquals(0x0123456789abcdefL, Datagram.nonce(pong));
        assertEquals(42, Datagram.stamp(pong));
        assertEquals(Datagram.HEAD + 3, pong.remaining());
    }

    @Test
    void neverAnswersWithMoreThanWasAsked() {
        ByteBuffer pong = ByteBuffer.allocate(Datagram.LONGEST);
        assertTrue(Datagram.pong(ping(100), new byte[100 - Datagram.HEAD], pong));
        assertEquals(100, pong.remaining());
        assertFalse(Datagram.pong(ping(100), new byte[101 - Datagram.HEAD], pong));
        assertEquals(0, pong.remaining());
    }

    @Test
    void refusesEveryPingWithAFault() {
        byte[] good = ping(64).array();
        // the nonce and the stamp may be anything, and so may the application but 0
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] ^= 0x40;
            boolean free = at >= 6 && at < 20;
            assertEquals(free, Datagram.isPing(ByteBuffer.wrap(bad)), "byte " + at);
        }
        for (int length = 0; length < good.length; length++) {
            assertFalse(Datagram.isPing(ByteBuffer.wrap(Arrays.copyOf(good, length))));
        }
        assertFalse(Datagram.isPing(ByteBuffer.wrap(Arrays.copyOf(good, good.length + 1))));
        assertFalse(Datagram.isPing(ping(Datagram.LONGEST + 1)));
        assertTrue(Datagram.isPing(ping(Datagram.LONGEST)));
        assertFalse(Datagram.isPing(ByteBuffer.wrap(good).limit(0)));
    }

    @Test
    void readsWhatAnIdentityWrote() {
        Identity identity = new Identity("Bücherei-1", "agent", "Bartizan", "0.1.0");
        assertEquals(Optional.of(identity), Identity.of(pongOf(identity.encode())));
    }

    @Test
    void boundsAndCleansWhatComputersSay() {
        Identity hostile = new Identity(" \u001b[31mred\u0000/\u202e\\x\ud800 ", "r".repeat(500), "ü".repeat(500), "\n\t");
        assertEquals("[31mred__x", hostile.name());
        assertEquals(24, hostile.role().length());
        assertEquals(24, hostile.product().length());
        assertEquals("", hostile.version());
        assertTrue(hostile.encode().length + Datagram.HEAD <= Datagram.PING);
        Identity longest = new Identity("😀".repeat(99), "😀".repeat(99), "😀".repeat(99), "😀".repeat(99));
        assertTrue(longest.encode().length + Datagram.HEAD <= Datagram.PING);
        assertEquals(Optional.of(longest), Identity.of(pongOf(longest.encode())));
    }

    @Test
    void ignoresIdentitiesThatSayNothing() {
        assertEquals(Optional.empty(), Identity.of(pongOf(new byte[0])));
        assertEquals(Optional.empty(), Identity.of(pongOf(new byte[] {5, 'a', 'b'})));
        assertEquals(Optional.empty(), Identity.of(pongOf(new Identity("\u0007", "agent", "p", "1").encode())));
        byte[] newer = Arrays.copyOf(new Identity("a", "agent", "p", "1").encode(), 60);
        assertEquals("a", Identity.of(pongOf(newer)).orElseThrow().name());
    }

    private static ByteBuffer pongOf(byte[] payload) {
        ByteBuffer pong = ByteBuffer.allocate(Datagram.LONGEST);
        assertTrue(Datagram.pong(ping(512), payload, pong));
        return pong;
    }

    @Test
    void hashesAsItsInventorsSay() {
        SipHash hash = new SipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
        assertEquals(0xb8ad50c6f649af94L, hash.of(0x0706050403020100L, 0x0f0e0d0c0b0a0908L, 0x1716151413121110L));
        assertArrayEquals(new long[] {hash.of(1, 2, 3)}, new long[] {hash.of(1, 2, 3)});
    }
}
