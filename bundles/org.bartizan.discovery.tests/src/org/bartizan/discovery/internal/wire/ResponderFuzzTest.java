// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.List;

import org.bartizan.api.discovery.PingApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the network sends, the responder answers proper pings and nothing else. */
@Timeout(120)
class ResponderFuzzTest {

    private static final byte[] PAYLOAD = new Identity("PC-1", "agent", "Bartizan", "0.1.0").encode();

    private static final PingApplication APPLICATION = new PingApplication() {
        @Override
        public int id() {
            return BARTIZAN;
        }

        @Override
        public byte[] pong() {
            return PAYLOAD;
        }
    };

    /** A second, plain reading of PROTOCOL.md. */
    private static boolean proper(ByteBuffer in) {
        int length = in.remaining();
        if (length < 24 || length > 1024 || in.getInt(0) != 0x425A5044 || in.getShort(4) != 0x0101 || in.getShort(6) != 1
                || in.getShort(20) != length || in.getShort(22) != 0) {
            return false;
        }
        for (int i = 24; i < length; i++) {
            if (in.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    @Test
    void answersNoNonsenseInAMillionDatagrams() {
        Mutator mutator = new Mutator(17);
        Answerer answerer = new Answerer(id -> id == 1 ? APPLICATION : null, new RateLimit(1_000_000, 1_000_000));
        InetSocketAddress asker = new InetSocketAddress(InetAddress.ofLiteral("10.0.0.9"), 40_000);
        ByteBuffer out = ByteBuffer.allocate(Datagram.LONGEST);
        int answers = 0;
        for (int i = 0; i < 1_000_000; i++) {
            ByteBuffer in = mutator.next();
            boolean answered = answerer.answer(in, asker, 38293, i * 1_000_000L, out);
            assertEquals(proper(in) && in.remaining() >= Datagram.HEAD + PAYLOAD.length, answered);
            if (answered) {
                answers++;
                assertTrue(out.remaining() <= in.remaining() && Datagram.nonce(out) == Datagram.nonce(in));
            }
        }
        assertTrue(answers > 10_000, answers + " answers");
    }

    @Test
    void survivesTensOfThousandsOfDatagramsOnASocket() throws IOException {
        Mutator mutator = new Mutator(18);
        try (Responder responder = new Responder(List.of(new InetSocketAddress("127.0.0.1", 0)), id -> id == 1 ? APPLICATION : null);
                DatagramChannel asker = DatagramChannel.open().bind(new InetSocketAddress("127.0.0.2", 0))) {
            asker.configureBlocking(false);
            ByteBuffer in = ByteBuffer.allocate(2000);
            for (int i = 0; i < 50_000; i++) {
                asker.send(mutator.next(), responder.addresses().getFirst());
                in.clear();
                if (asker.receive(in) != null) {
                    assertTrue(Datagram.isPong(in.flip()));
                }
            }
            assertTrue(answersStill(responder.addresses().getFirst()));
        }
    }

    // from an address that has not used up what it may ask; the backlog may swallow some pings
    private static boolean answersStill(InetSocketAddress responder) throws IOException {
        try (DatagramSocket asker = new DatagramSocket(new InetSocketAddress("127.0.0.3", 0))) {
            asker.setSoTimeout(1_000);
            ByteBuffer ping = ByteBuffer.allocate(Datagram.PING);
            Datagram.ping(ping, 1);
            DatagramPacket pong = new DatagramPacket(new byte[2000], 2000);
            for (int attempt = 0; attempt < 30; attempt++) {
                try {
                    asker.send(new DatagramPacket(ping.array(), Datagram.PING, responder));
                    asker.receive(pong);
                    return Datagram.isPong(ByteBuffer.wrap(pong.getData(), 0, pong.getLength()));
                } catch (SocketTimeoutException e) {
                    pong.setLength(2000);
                }
            }
            return false;
        }
    }
}
