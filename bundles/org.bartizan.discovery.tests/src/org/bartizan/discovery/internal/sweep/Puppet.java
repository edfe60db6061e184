// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.bartizan.discovery.internal.wire.Datagram;
import org.bartizan.discovery.internal.wire.Identity;

/** A computer on loopback that answers as a test wants: late, twice, wrongly, or from another address. */
final class Puppet implements AutoCloseable {

    private final DatagramChannel channel;
    private final Behaviour behaviour;
    private final ConcurrentHashMap<InetSocketAddress, AtomicInteger> pings = new ConcurrentHashMap<>();

    /** What a puppet sends back. */
    interface Behaviour {

        /** The datagrams to send in answer to the ping of that number (from 1 on) of one asker. */
        List<ByteBuffer> answers(ByteBuffer ping, int number);
    }

    Puppet(String address, int port, Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            channel = DatagramChannel.open().bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::run);
    }

    int port() {
        try {
            return ((InetSocketAddress) channel.getLocalAddress()).getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often it was asked. */
    int asked() {
        return pings.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** A proper pong of a computer of that name. */
    static ByteBuffer pong(ByteBuffer ping, String name) {
        ByteBuffer pong = ByteBuffer.allocate(Datagram.LONGEST);
        Datagram.pong(ping, new Identity(name, "agent", "Bartizan", "0.1.0").encode(), pong);
        return pong;
    }

    private void run() {
        ByteBuffer in = ByteBuffer.allocate(2000);
        while (channel.isOpen()) {
            try {
                in.clear();
                InetSocketAddress from = (InetSocketAddress) channel.receive(in);
                int number = pings.computeIfAbsent(from, any -> new AtomicInteger()).incrementAndGet();
                for (ByteBuffer answer : new ArrayList<>(behaviour.answers(in.flip(), number))) {
                    channel.send(answer, from);
                }
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InetAddress ip(String literal) {
        return InetAddress.ofLiteral(literal);
    }
}
