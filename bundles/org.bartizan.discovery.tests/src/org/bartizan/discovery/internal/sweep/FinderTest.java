// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.discovery.PingApplication;
import org.bartizan.discovery.internal.wire.Identity;
import org.bartizan.discovery.internal.wire.Responder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FinderTest {

    private final List<Pong> found = Collections.synchronizedList(new ArrayList<>());
    private List<Link> links = List.of();
    private List<InetAddress> neighbours = List.of();
    private final Finder finder = new Finder(() -> links, () -> neighbours);

    private Swept range(String range, int port, int packetsPerSecond, int retries) {
        return finder.range(range, new Pace(port, packetsPerSecond, retries), Progress.NONE, found::add);
    }

    private Set<String> names() {
        return new TreeSet<>(found.stream().map(pong -> pong.identity().name()).toList());
    }

    private static PingApplication application(String name) {
        return new PingApplication() {
            @Override
            public int id() {
                return BARTIZAN;
            }

            @Override
            public byte[] pong() {
                return new Identity(name, "agent", "Bartizan", "0.1.0").encode();
            }
        };
    }

    private static List<InetSocketAddress> spread(int count, int port) {
        return Stream.iterate(0, i -> i < count, i -> i + 1)
                .map(i -> new InetSocketAddress("127.1." + (i * 129 + 17) / 254 + "." + (1 + (i * 129 + 17) % 254), port)).toList();
    }

    private static int freePort() {
        try (Puppet puppet = new Puppet("127.0.0.1", 0, (ping, number) -> List.of())) {
            return puppet.port();
        }
    }

    @Test
    void findsEveryResponderOfALargeNetwork() {
        int port = freePort();
        try (Responder responder = new Responder(spread(200, port), id -> application("lab"))) {
            Swept swept = range("127.1.0.0/16", port, 0, 1);
            assertEquals(65_536, swept.asked());
            assertEquals(new TreeSet<>(responder.addresses().stream().map(address -> address.getAddress().getHostAddress()).toList()),
                    new TreeSet<>(found.stream().map(pong -> pong.address().getHostAddress()).toList()));
            assertEquals(200, found.size());
        }
    }

    @Test
    void asksAgainWhenAPingIsLost() {
        try (Puppet deaf = new Puppet("127.1.2.3", 0, (ping, number) -> number == 1 ? List.of() : List.of(Puppet.pong(ping, "deaf")))) {
            assertEquals(0, found.size());
            range("127.1.2.0/29", deaf.port(), 0, 0);
            assertEquals(Set.of(), names());
            range("127.1.2.0/29", deaf.port(), 0, 1);
            assertEquals(Set.of("deaf"), names());
            assertTrue(found.getFirst().roundTrip() > 0 && found.getFirst().roundTrip() < 5_000_000_000L);
        }
    }

    @Test
    void doesNotAskAgainWhatAnswered() {
        try (Puppet quick = new Puppet("127.1.2.3", 0, (ping, number) -> List.of(Puppet.pong(ping, "quick")))) {
            range("127.1.2.0/24", quick.port(), 0, 3);
            assertEquals(1, quick.asked());
        }
    }

    @Test
    void countsAComputerOnceThatAnswersTwice() {
        try (Puppet stutterer = new Puppet("127.1.2.3", 0, (ping, number) -> List.of(Puppet.pong(ping, "a"), Puppet.pong(ping, "b")))) {
            range("127.1.2.0/24", stutterer.port(), 0, 0);
            assertEquals(Set.of("a"), names());
        }
    }

    @Test
    void believesNoForgedPong() {
        try (Puppet forger = new Puppet("127.1.2.3", 0, (ping, number) -> {
            ByteBuffer nonce = Puppet.pong(ping, "wrong nonce");
            nonce.put(9, (byte) ~nonce.get(9));
            ByteBuffer stamp = Puppet.pong(ping, "wrong time");
            stamp.put(17, (byte) ~stamp.get(17));
            ByteBuffer longer = Puppet.pong(ping, "oversize");
            longer.limit(longer.limit() + 1);
            ByteBuffer application = Puppet.pong(ping, "wrong application");
            application.put(7, (byte) 9);
            return List.of(nonce, stamp, longer, application, ByteBuffer.allocate(1500), ByteBuffer.allocate(0), ping.duplicate());
        })) {
            range("127.1.2.0/24", forger.port(), 0, 1);
            assertEquals(Set.of(), names());
            assertEquals(2, forger.asked());
        }
    }

    @Test
    void believesNoPongOfAPingThatWentElsewhere() {
        // the second computer repeats the pong that the first one was asked for
        List<ByteBuffer> stolen = Collections.synchronizedList(new ArrayList<>());
        try (Puppet first = new Puppet("127.1.2.3", 0, (ping, number) -> {
            stolen.add(Puppet.pong(ping, "stolen"));
            return List.of();
        }); Puppet second = new Puppet("127.1.2.4", first.port(), (ping, number) -> stolen)) {
            range("127.1.2.3-127.1.2.4", first.port(), 0, 3);
            assertTrue(second.asked() > 1 && !stolen.isEmpty());
            assertEquals(Set.of(), names());
        }
    }

    @Test
    void asksIpv6() {
        try (Puppet six = new Puppet("::1", 0, (ping, number) -> List.of(Puppet.pong(ping, "six")))) {
            range("::1", six.port(), 0, 1);
            finder.addresses(Stream.of(Puppet.ip("::1"), Puppet.ip("127.0.0.1")), new Pace(six.port(), 0, 0), Progress.NONE, found::add);
            assertEquals(2, found.size());
            assertEquals(Set.of("six"), names());
        }
    }

    @Test
    void keepsThePace() {
        long began = System.nanoTime();
        Swept swept = range("127.1.3.0/24", freePort(), 500, 0);
        double seconds = (System.nanoTime() - began) / 1e9;
        assertEquals(256, swept.asked());
        // 256 pings at 500 a second take half a second; the machine may be busy, but it must not be faster
        assertTrue(seconds > 0.5 && seconds < 5, seconds + " s");
    }

    @Test
    void stopsAtOnceWhenCancelled() {
        AtomicInteger worked = new AtomicInteger();
        Progress impatient = new Progress() {
            private final long end = System.nanoTime() + 200_000_000;

            @Override
            public void begin(String task, long total) {
                assertEquals(131_072, total);
            }

            @Override
            public void worked(long amount) {
                worked.addAndGet((int) amount);
            }

            @Override
            public boolean cancelled() {
                return System.nanoTime() > end;
            }
        };
        long began = System.nanoTime();
        Swept swept = finder.range("127.1.0.0/16", new Pace(freePort(), 10, 1), impatient, found::add);
        assertTrue(swept.cancelled());
        assertTrue(swept.asked() < 100);
        assertTrue(System.nanoTime() - began < 3_000_000_000L);
    }

    @Test
    void endsWhenItsThreadIsInterrupted() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicLong asked = new AtomicLong();
        int port = freePort();
        try (Puppet puppet = new Puppet("127.1.2.3", port, (ping, number) -> List.of(Puppet.pong(ping, "a")))) {
            CountDownLatch answered = new CountDownLatch(1);
            Thread thread = Thread.ofVirtual().start(() -> {
                asked.set(finder.range("127.1.2.0/24", new Pace(port, 100, 5), Progress.NONE, pong -> answered.countDown()).asked());
                ended.countDown();
            });
            assertTrue(answered.await(40, TimeUnit.SECONDS) || puppet.asked() == 0);
            thread.interrupt();
            assertTrue(ended.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void goesOnWhenSomeAddressesCannotBeAsked() {
        try (Puppet there = new Puppet("127.0.0.1", 0, (ping, number) -> List.of(Puppet.pong(ping, "there")))) {
            Swept swept = finder.addresses(Stream.of(Puppet.ip("255.255.255.255"), Puppet.ip("127.0.0.1")), new Pace(there.port(), 0, 0),
                    Progress.NONE, found::add);
            assertEquals(1, swept.failed());
            assertEquals(Set.of("there"), names());
        }
    }

    @Test
    void saysSoWhenNothingCanBeAsked() {
        BartizanException refused = assertThrows(BartizanException.class, () -> finder.addresses(Stream.of(Puppet.ip("255.255.255.255")),
                new Pace(38293, 0, 0), Progress.NONE, found::add));
        assertTrue(refused.getMessage().contains("none of the pings"), refused.getMessage());
    }

    @Test
    void asksEverybodyOnTheLocalNetworks() {
        // a unicast address stands for the broadcast address, which a container's loopback may not have
        int port = freePort();
        try (Puppet near = new Puppet("127.5.0.9", port, (ping, number) -> List.of(Puppet.pong(ping, "near"), Puppet.pong(ping, "again")));
                Puppet foreign = new Puppet("127.6.0.9", port, (ping, number) -> List.of(Puppet.pong(ping, "foreign")))) {
            links = List.of(new Link(Puppet.ip("127.5.0.1"), 16, List.of(Puppet.ip("127.5.0.9"))),
                    new Link(Puppet.ip("127.7.0.1"), 16, List.of(Puppet.ip("127.6.0.9"))));
            Swept swept = finder.local(new Pace(port, 0, 1), Progress.NONE, found::add);
            assertEquals(2, swept.asked());
            assertEquals(2, foreign.asked());
            assertEquals(2, near.asked());
            assertEquals(Set.of("near"), names());
            assertEquals(1, found.size());
        }
    }

    @Test
    void saysSoWhenNoLocalNetworkCanBeAsked() {
        links = List.of(new Link(Puppet.ip("127.0.0.1"), 8, List.of()));
        assertThrows(BartizanException.class, () -> finder.local(new Pace(38293, 0, 0), Progress.NONE, found::add));
    }

    @Test
    void looksEverywhereWhenIntense() {
        int port = freePort();
        List<String> unusable = new ArrayList<>();
        Puppet.Behaviour polite = (ping, number) -> List.of(Puppet.pong(ping, "computer"));
        try (Puppet cached = new Puppet("127.11.0.1", port, polite); Puppet site = new Puppet("127.12.0.7", port, polite);
                Puppet neighbour = new Puppet("127.13.0.1", port, polite)) {
            neighbours = List.of(Puppet.ip("127.13.0.1"));
            Swept swept = finder.intense(Stream.of(Puppet.ip("127.11.0.1")), List.of("127.12.0.0/24", "10.0.0.0/4", "nonsense"),
                    new Pace(port, 0, 1), Progress.NONE, found::add, unusable::add);
            assertEquals(258, swept.asked());
            assertEquals(3, found.size());
            assertEquals(2, unusable.size());
            assertTrue(cached.asked() == 1 && site.asked() == 1 && neighbour.asked() == 1);
        }
    }

    @Test
    void knowsTheNetworksOfThisComputer() {
        List<Link> own = Link.ofThisComputer();
        assertTrue(own.stream().anyMatch(link -> link.address().isLoopbackAddress()));
        Link office = new Link(Puppet.ip("10.1.2.3"), 16, List.of());
        assertTrue(office.has(Puppet.ip("10.1.255.255")));
        assertFalse(office.has(Puppet.ip("10.2.0.0")));
        assertFalse(office.has(Puppet.ip("2001:db8::1")));
        Link six = new Link(Puppet.ip("2001:db8:1::5"), 48, List.of());
        assertTrue(six.has(Puppet.ip("2001:db8:1:ffff::1")));
        assertFalse(six.has(Puppet.ip("2001:db8:2::1")));
    }
}
