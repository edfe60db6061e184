// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;

import org.bartizan.api.Progress;
import org.bartizan.api.discovery.PingApplication;
import org.bartizan.discovery.internal.wire.Datagram;
import org.bartizan.discovery.internal.wire.Identity;

/** Asks every address of a set, those that do not answer more than once. Used once. */
final class SetSweep implements Exchange.Judge {

    /** After so many pings it is looked whether anybody still wants them. */
    private static final int STEP = 64;

    private final AddressSet targets;
    private final Pace pace;
    private final Progress progress;
    private final Consumer<Pong> found;
    private final Cookies cookies = new Cookies();
    private final Waiting waiting;
    private final AtomicLongArray answered;
    private final AtomicInteger answers = new AtomicInteger();
    private final ByteBuffer ping = ByteBuffer.allocateDirect(Datagram.PING);
    private boolean cancelled;

    SetSweep(AddressSet targets, Pace pace, long floor, Progress progress, Consumer<Pong> found) {
        this.targets = targets;
        this.pace = pace;
        this.progress = progress;
        this.found = found;
        this.waiting = new Waiting(floor);
        this.answered = new AtomicLongArray((targets.size() >> 6) + 1);
        Datagram.ping(ping, PingApplication.BARTIZAN);
    }

    /** Asks, waits for the answers, and tells how it went. */
    Swept run() {
        progress.begin("Asking " + targets.size() + (targets.size() == 1 ? " address" : " addresses"),
                (long) targets.size() * (1 + pace.retries()));
        try (Exchange exchange = new Exchange(targets.isFour(), false, pace.port(), this)) {
            long asked = 0;
            for (int pass = 0; pass <= pace.retries() && !enough(); pass++) {
                long began = System.nanoTime();
                long sent = pass(exchange);
                asked = pass == 0 ? sent : asked;
                if (pass < pace.retries()) {
                    waiting.awaitRetry(began, this::enough);
                }
            }
            waiting.awaitPongs(System.nanoTime(), this::enough);
            exchange.close();
            return new Swept(asked, exchange.failed(), exchange.failure(), isCancelled());
        }
    }

    // in strides that lead everywhere once, so that no slow link gets all its pings in a row
    private long pass(Exchange exchange) {
        Pacer pacer = new Pacer(pace.packetsPerSecond());
        int size = targets.size();
        int stride = stride(size);
        int index = 0;
        long sent = 0;
        int done = 0;
        while (done < size && !cancelled) {
            if (!isAnswered(index)) {
                pacer.await(this::isCancelled);
                if (!send(exchange, index)) {
                    cancelled = true;
                }
                sent++;
            }
            index = index >= size - stride ? index - (size - stride) : index + stride;
            if (++done % STEP == 0) {
                isCancelled();
                progress.worked(STEP);
            }
        }
        progress.worked(done % STEP);
        return sent;
    }

    private boolean send(Exchange exchange, int index) {
        int range = targets.range(index);
        long high = targets.high(range, index);
        long low = targets.low(range, index);
        int stamp = cookies.stamp();
        ping.rewind();
        Datagram.stamp(ping, cookies.nonce(high, low, stamp), stamp);
        return exchange.send(ping, Ip.address(high, low));
    }

    /** A number without common factors with {@code size}, near the golden section of it. */
    static int stride(int size) {
        int stride = Math.max(1, (int) (size * 0.6180339887));
        while (gcd(size, stride) != 1) {
            stride++;
        }
        return stride;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private boolean enough() {
        return isCancelled() || answers.get() == targets.size();
    }

    private boolean isCancelled() {
        cancelled |= progress.cancelled() || Thread.currentThread().isInterrupted();
        return cancelled;
    }

    private boolean isAnswered(int index) {
        return (answered.get(index >> 6) >>> index & 1) != 0;
    }

    @Override
    public void consider(InetAddress from, ByteBuffer datagram) {
        if (!Datagram.isPong(datagram) || Datagram.application(datagram) != PingApplication.BARTIZAN) {
            return;
        }
        int stamp = Datagram.stamp(datagram);
        Ip ip = Ip.of(from);
        int index = targets.indexOf(ip.high(), ip.low());
        if (index < 0 || isAnswered(index) || cookies.nonce(ip.high(), ip.low(), stamp) != Datagram.nonce(datagram)) {
            return;
        }
        Optional<Identity> identity = Identity.of(datagram);
        if (identity.isPresent()) {
            answered.set(index >> 6, answered.get(index >> 6) | 1L << index);
            answers.incrementAndGet();
            long roundTrip = cookies.since(stamp);
            waiting.pong(roundTrip);
            found.accept(new Pong(from, identity.get(), roundTrip));
        }
    }
}
