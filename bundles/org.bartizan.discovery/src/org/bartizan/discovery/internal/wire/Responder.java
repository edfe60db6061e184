// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.bartizan.api.AddressText;
import org.bartizan.api.BartizanException;
import org.bartizan.api.discovery.PingApplication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers pings on one or more addresses, on a thread of its own, until it is closed. */
public final class Responder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Responder.class);
    private static final int EACH_PER_SECOND = 20;
    private static final int ALL_PER_SECOND = 2_000;
    private static final int RECEIVE_BUFFER = 1 << 18;
    private static final int AT_ONCE = 64;

    private final Selector selector;
    private final List<DatagramChannel> channels = new ArrayList<>();
    private final IntFunction<PingApplication> applications;
    private final ByteBuffer in = ByteBuffer.allocateDirect(Datagram.LONGEST + 1);
    private final ByteBuffer out = ByteBuffer.allocateDirect(Datagram.LONGEST);
    private final Thread thread;
    private boolean troubled;

    /**
     * Begins to answer.
     *
     * @param addresses where to listen; port 0 takes a free one
     * @param applications gives the application of an id, or null; asked for every ping, on the responder's thread
     * @throws BartizanException when an address cannot be listened on
     */
    public Responder(List<InetSocketAddress> addresses, IntFunction<PingApplication> applications) {
        this.applications = applications;
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new BartizanException("answer pings", e.getMessage(), "", e);
        }
        for (InetSocketAddress address : addresses) {
            listen(address);
        }
        thread = Thread.ofPlatform().daemon().name("ping responder").start(this::run);
    }

    private void listen(InetSocketAddress address) {
        try {
            boolean four = address.getAddress() instanceof java.net.Inet4Address;
            DatagramChannel channel = DatagramChannel.open(four ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6);
            channels.add(channel);
            channel.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER);
            channel.bind(address);
            channel.configureBlocking(false);
            // limits of its own for each address, as if it were a computer of its own
            Answerer answerer = new Answerer(applications, new RateLimit(EACH_PER_SECOND, ALL_PER_SECOND));
            channel.register(selector, SelectionKey.OP_READ, new Listening(answerer, address(channel).getPort()));
        } catch (IOException e) {
            close();
            throw new BartizanException("answer pings on " + AddressText.of(address.getAddress()) + " port " + address.getPort(),
                    e.getMessage(), "Choose an address of this computer and a port that no other program uses", e);
        }
    }

    /** Where it listens, in the order of the addresses given. */
    public List<InetSocketAddress> addresses() {
        return channels.stream().map(Responder::address).toList();
    }

    private static InetSocketAddress address(DatagramChannel channel) {
        try {
            return (InetSocketAddress) channel.getLocalAddress();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Listening(Answerer answerer, int port) {
    }

    private void run() {
        while (selector.isOpen()) {
            try {
                selector.select(this::read);
            } catch (ClosedSelectorException e) {
                return;
            } catch (IOException e) {
                LOG.error("The responder to pings stops, since its sockets cannot be waited for.", e);
                return;
            }
        }
    }

    private void read(SelectionKey key) {
        DatagramChannel channel = (DatagramChannel) key.channel();
        Listening listening = (Listening) key.attachment();
        for (int i = 0; i < AT_ONCE; i++) {
            try {
                in.clear();
                SocketAddress from = channel.receive(in);
                if (from == null) {
                    return;
                }
                if (listening.answerer.answer(in.flip(), (InetSocketAddress) from, listening.port, System.nanoTime(), out)) {
                    channel.send(out, from);
                }
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException | RuntimeException e) {
                failed(channel, e);
            }
        }
    }

    // one ping that cannot be answered must not end the others, nor fill the log
    private void failed(DatagramChannel channel, Exception e) {
        if (channel.isOpen() && !troubled) {
            troubled = true;
            LOG.warn("A ping could not be answered; later failures are not reported.", e);
        }
    }

    /** Stops answering and closes the sockets. */
    @Override
    public void close() {
        try {
            for (DatagramChannel channel : channels) {
                channel.close();
            }
            selector.close();
            if (thread != null) {
                thread.join(1_000);
            }
        } catch (IOException e) {
            LOG.warn("Cannot close the responder to pings.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
