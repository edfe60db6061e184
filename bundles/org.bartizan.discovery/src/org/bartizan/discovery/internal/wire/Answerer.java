// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.function.IntFunction;

import org.bartizan.api.discovery.PingApplication;

/** Decides whether a datagram is answered and with what. For one thread. */
public final class Answerer {

    private static final int FIRST_FREE_PORT = 1024;

    private final IntFunction<PingApplication> applications;
    private final RateLimit limit;

    /** @param applications gives the application of an id, or null */
    public Answerer(IntFunction<PingApplication> applications, RateLimit limit) {
        this.applications = applications;
        this.limit = limit;
    }

    /**
     * Writes the answer to a datagram.
     *
     * @param in the datagram, between position and limit
     * @param from who sent it
     * @param ownPort the port that it came to
     * @param out gets the pong, ready to be sent, when true is returned
     */
    public boolean answer(ByteBuffer in, InetSocketAddress from, int ownPort, long now, ByteBuffer out) {
        // nobody asks from a service's port: such an asker is forged, to make two services talk to each other
        if (from.getPort() < FIRST_FREE_PORT || from.getPort() == ownPort || from.getAddress().isMulticastAddress()
                || from.getAddress().isAnyLocalAddress() || !Datagram.isPing(in)) {
            return false;
        }
        PingApplication application = applications.apply(Datagram.application(in));
        if (application == null || !limit.allows(from.getAddress(), now)) {
            return false;
        }
        byte[] payload = application.pong();
        return payload != null && payload.length <= PingApplication.MAX_PAYLOAD && Datagram.pong(in, payload, out);
    }
}
