// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.bartizan.api.Progress;
import org.bartizan.api.discovery.PingApplication;
import org.bartizan.discovery.internal.wire.Datagram;
import org.bartizan.discovery.internal.wire.Identity;

/** Asks everybody on some networks at once, by broadcast. Used once. */
final class BroadcastSweep implements Exchange.Judge {

    /** The most computers that are believed to be there; whoever makes up more is not listened to. */
    static final int MOST = 1 << 16;

    private final List<Link> links;
    private final Pace pace;
    private final Progress progress;
    private final Consumer<Pong> found;
    private final Cookies cookies = new Cookies();
    private final Waiting waiting = new Waiting(Waiting.FAR);
    private final Set<InetAddress> answered = new HashSet<>();

    BroadcastSweep(List<Link> links, Pace pace, Progress progress, Consumer<Pong> found) {
        this.links = links;
        this.pace = pace;
        this.progress = progress;
        this.found = found;
    }

    /** Asks, as often as the pace says, and waits for the answers. */
    Swept run() {
        List<InetAddress> targets = links.stream().flatMap(link -> link.everybody().stream()).distinct().toList();
        progress.begin("Asking " + targets.size() + (targets.size() == 1 ? " network" : " networks"),
                (long) targets.size() * (1 + pace.retries()));
        boolean four = targets.stream().allMatch(target -> Ip.bits(target) == 32);
        try (Exchange exchange = new Exchange(four, true, pace.port(), this)) {
            for (int pass = 0; pass <= pace.retries() && !isCancelled(); pass++) {
                targets.forEach(target -> send(exchange, target));
                waiting.awaitRetry(System.nanoTime(), this::isCancelled);
            }
            waiting.awaitPongs(System.nanoTime(), this::isCancelled);
            exchange.close();
            return new Swept(targets.size(), exchange.failed(), exchange.failure(), isCancelled());
        }
    }

    private void send(Exchange exchange, InetAddress target) {
        ByteBuffer ping = ByteBuffer.allocateDirect(Datagram.PING);
        Datagram.ping(ping, PingApplication.BARTIZAN);
        int stamp = cookies.stamp();
        Datagram.stamp(ping, cookies.broadcastNonce(stamp), stamp);
        exchange.send(ping, target);
        progress.worked(1);
    }

    private boolean isCancelled() {
        return progress.cancelled() || Thread.currentThread().isInterrupted();
    }

    @Override
    public void consider(InetAddress from, ByteBuffer datagram) {
        boolean ours = Datagram.isPong(datagram) && Datagram.application(datagram) == PingApplication.BARTIZAN
                && cookies.broadcastNonce(Datagram.stamp(datagram)) == Datagram.nonce(datagram);
        if (!ours || answered.size() >= MOST || links.stream().noneMatch(link -> link.has(from))) {
            return;
        }
        Identity.of(datagram).filter(identity -> answered.add(from)).ifPresent(identity -> {
            long roundTrip = cookies.since(Datagram.stamp(datagram));
            waiting.pong(roundTrip);
            found.accept(new Pong(from, identity, roundTrip));
        });
    }
}
