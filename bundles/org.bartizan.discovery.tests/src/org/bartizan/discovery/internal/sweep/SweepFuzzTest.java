// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.Progress;
import org.bartizan.discovery.internal.wire.Identity;
import org.bartizan.discovery.internal.wire.Mutator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever comes back to a sweep, it believes nothing that does not answer a ping of its own. */
@Timeout(120)
class SweepFuzzTest {

    private final List<Pong> found = new ArrayList<>();

    @Test
    void believesNothingInAMillionDatagrams() {
        AddressSet targets = AddressSet.of(List.of(Span.of("10.0.0.0/16")));
        SetSweep sweep = new SetSweep(targets, new Pace(38293, 0, 0), 0, Progress.NONE, found::add);
        BroadcastSweep local = new BroadcastSweep(List.of(new Link(Puppet.ip("10.0.0.1"), 8, List.of())), new Pace(38293, 0, 0),
                Progress.NONE,
                found::add);
        Mutator mutator = new Mutator(19);
        InetAddress[] senders = {Puppet.ip("10.0.3.4"), Puppet.ip("10.9.9.9"), Puppet.ip("2001:db8::1"), Puppet.ip("0.0.0.0")};
        for (int i = 0; i < 1_000_000; i++) {
            ByteBuffer datagram = mutator.next();
            sweep.consider(senders[i & 3], datagram);
            local.consider(senders[i & 3], datagram);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void readsManyIdentitiesWithoutFault() {
        Mutator mutator = new Mutator(20);
        for (int i = 0; i < 100_000; i++) {
            ByteBuffer datagram = mutator.next();
            if (datagram.remaining() >= 24) {
                Identity.of(datagram).ifPresent(identity -> assertTrue(identity.encode().length <= 232));
            }
        }
    }

    @Test
    void findsTheTrueComputerInAStormOfNonsense() {
        Mutator mutator = new Mutator(21);
        try (Puppet noisy = new Puppet("127.1.2.3", 0, (ping, number) -> {
            List<ByteBuffer> storm = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                ByteBuffer nonsense = mutator.next();
                storm.add(ByteBuffer.allocate(nonsense.remaining()).put(nonsense).flip());
            }
            storm.add(100, Puppet.pong(ping, "true"));
            return storm;
        })) {
            Finder finder = new Finder(List::of, List::of);
            for (int i = 0; i < 100; i++) {
                finder.range("127.1.2.3", new Pace(noisy.port(), 0, 3), Progress.NONE, found::add);
            }
            assertEquals(100, found.size());
            assertTrue(found.stream().allMatch(pong -> pong.identity().name().equals("true")));
        }
    }
}
