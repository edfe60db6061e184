// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;

import org.bartizan.api.discovery.PingApplication;
import org.junit.jupiter.api.Test;

class AnswererTest {

    private static final InetSocketAddress ASKER = new InetSocketAddress(InetAddress.ofLiteral("10.0.0.9"), 40_000);
    private static final long SECOND = 1_000_000_000L;

    private final ByteBuffer out = ByteBuffer.allocate(Datagram.LONGEST);
    private final Answerer answerer = new Answerer(id -> id == 7 ? new Fixed(7, 100) : id == 8 ? new Fixed(8, 401) : null, new RateLimit(5,
            20));

    /** An application with a payload of so many bytes. */
    private record Fixed(int id, int length) implements PingApplication {

        @Override
        public byte[] pong() {
            return new byte[length];
        }
    }

    private static ByteBuffer ping(int application, int length) {
        ByteBuffer ping = ByteBuffer.allocate(length);
        Datagram.ping(ping, application);
        return ping;
    }

    @Test
    void answersForTheApplicationThatIsAsked() {
        assertTrue(answerer.answer(ping(7, 256), ASKER, 38293, 1, out));
        assertEquals(7, Datagram.application(out));
        assertFalse(answerer.answer(ping(9, 256), ASKER, 38293, 1, out));
    }

    @Test
    void sendsNoPayloadThatIsTooLong() {
        assertFalse(answerer.answer(ping(8, 1000), ASKER, 38293, 1, out));
        assertFalse(answerer.answer(ping(7, 100), ASKER, 38293, 1, out));
    }

    @Test
    void answersNoPong() {
        ByteBuffer pong = ByteBuffer.allocate(Datagram.LONGEST);
        Datagram.pong(ping(7, 256), new byte[3], pong);
        assertFalse(answerer.answer(pong, ASKER, 38293, 1, out));
    }

    @Test
    void answersNobodyWhoMustBeForged() {
        for (InetSocketAddress forged : List.of(new InetSocketAddress(ASKER.getAddress(), 0), new InetSocketAddress(ASKER.getAddress(), 53),
                new InetSocketAddress(ASKER.getAddress(), 38293), new InetSocketAddress(InetAddress.ofLiteral("224.0.0.1"), 40_000),
                new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), 40_000))) {
            assertFalse(answerer.answer(ping(7, 256), forged, 38293, 1, out), forged.toString());
        }
    }

    @Test
    void limitsWhatOneAskerGets() {
        int answers = 0;
        for (int i = 0; i < 1000; i++) {
            answers += answerer.answer(ping(7, 256), ASKER, 38293, SECOND + i, out) ? 1 : 0;
        }
        assertEquals(10, answers);
        assertTrue(answerer.answer(ping(7, 256), ASKER, 38293, 2 * SECOND, out));
    }

    @Test
    void limitsWhatAllAskersGet() {
        int answers = 0;
        for (int i = 0; i < 100_000; i++) {
            InetSocketAddress asker = new InetSocketAddress(InetAddress.ofLiteral("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i
                    & 255)), 40_000);
            answers += answerer.answer(ping(7, 256), asker, 38293, SECOND + 5, out) ? 1 : 0;
        }
        assertEquals(40, answers);
    }

    @Test
    void countsOneNetworkOfIpv6AsOneAsker() {
        int answers = 0;
        for (int i = 0; i < 50; i++) {
            InetSocketAddress asker = new InetSocketAddress(InetAddress.ofLiteral("2001:db8::" + Integer.toHexString(i + 1)), 40_000);
            answers += answerer.answer(ping(7, 256), asker, 38293, SECOND, out) ? 1 : 0;
        }
        assertEquals(10, answers);
    }
}
