// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.locks.LockSupport;

import org.bartizan.api.BartizanException;
import org.bartizan.discovery.internal.wire.Datagram;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A socket that sends pings, on the thread of the caller, and hands over what comes back, on a thread of its own. */
final class Exchange implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final int BUFFER = 4 << 20;
    private static final int PATIENCE = 100;
    private static final long BREATH = 500_000;

    private final DatagramChannel channel;
    private final int port;
    private final Thread receiver;
    private long failed;
    private String failure;
    private boolean closed;

    /** Sees what came back. */
    interface Judge {

        /** Looks at a datagram between position and limit, which is gone when this returns; called on the receiver's thread. */
        void consider(InetAddress from, ByteBuffer datagram);
    }

    /**
     * Opens a socket on a free port.
     *
     * @param four whether only IPv4 addresses will be asked, which is faster
     * @param broadcast whether pings may go to everybody on a network; the system refuses to send them otherwise
     * @param port where the pings go and the pongs come from
     */
    Exchange(boolean four, boolean broadcast, int port, Judge judge) {
        this.port = port;
        try {
            channel = four ? DatagramChannel.open(StandardProtocolFamily.INET) : DatagramChannel.open();
            channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
            channel.setOption(StandardSocketOptions.SO_SNDBUF, BUFFER);
            channel.setOption(StandardSocketOptions.SO_BROADCAST, broadcast);
            channel.bind(null);
        } catch (IOException e) {
            throw new BartizanException("discover computers", "no UDP socket could be opened (" + e.getMessage() + ")", "", e);
        }
        receiver = Thread.ofPlatform().daemon().name("pong receiver").start(() -> receive(judge));
    }

    /**
     * Sends a ping; when the system does not, that is counted and the sweep goes on.
     *
     * @return false when the thread was interrupted, which ends the exchange
     */
    boolean send(ByteBuffer ping, InetAddress address) {
        InetSocketAddress to = new InetSocketAddress(address, port);
        for (int attempt = 0;; attempt++) {
            try {
                ping.rewind();
                channel.send(ping, to);
                return true;
            } catch (ClosedByInterruptException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (IOException e) {
                if (attempt < PATIENCE && full(e)) {
                    LockSupport.parkNanos(BREATH);
                    continue;
                }
                failed++;
                failure = e.getMessage();
                return channel.isOpen();
            }
        }
    }

    // the queue of a network card is full: it will have sent something in a moment
    private static boolean full(IOException e) {
        return e instanceof SocketException && e.getMessage() != null && e.getMessage().startsWith("No buffer space");
    }

    private void receive(Judge judge) {
        ByteBuffer in = ByteBuffer.allocateDirect(Datagram.LONGEST + 1);
        while (channel.isOpen()) {
            try {
                in.clear();
                InetSocketAddress from = (InetSocketAddress) channel.receive(in);
                if (from.getPort() == port) {
                    judge.consider(from.getAddress(), in.flip());
                }
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                // such as the report of an earlier ping that nobody took, which some systems give here
                LOG.debug("No pong could be received.", e);
            } catch (RuntimeException e) {
                LOG.error("A pong could not be handled.", e);
            }
        }
    }

    long failed() {
        return failed;
    }

    /** Why the last ping that failed was not sent, or null. */
    String failure() {
        return failure;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("Cannot close a socket of discovery.", e);
        }
        boolean interrupted = Thread.interrupted();
        try {
            receiver.join();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
