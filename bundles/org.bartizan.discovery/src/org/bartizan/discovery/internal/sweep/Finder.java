// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.discovery.AddressRange;

/** Asks computers whether they are there. Safe for use by several threads; a sweep runs on the thread of its caller. */
public final class Finder {

    /** A local network is asked address by address only when it is not larger than this. */
    private static final int SMALL_NETWORK = 1 << 12;
    /** The most addresses that one discovery asks, in many ranges together. */
    private static final long LARGEST = 16 * AddressRange.MAX;

    private final Supplier<List<Link>> links;
    private final Supplier<List<InetAddress>> neighbours;

    /** With the networks and neighbours of this computer, each looked up for every sweep. */
    public Finder(Supplier<List<Link>> links, Supplier<List<InetAddress>> neighbours) {
        this.links = links;
        this.neighbours = neighbours;
    }

    /** Asks a range as a person wrote it. */
    public Swept range(String range, Pace pace, Progress progress, Consumer<Pong> found) {
        return sweep(List.of(Span.of(range)), pace, progress, found);
    }

    /** Asks single addresses. */
    public Swept addresses(Stream<InetAddress> addresses, Pace pace, Progress progress, Consumer<Pong> found) {
        return sweep(singles(addresses).toList(), pace, progress, found);
    }

    /**
     * Asks single addresses, networks as people wrote them, the neighbours of this computer, and its small networks.
     *
     * @param unusable gets each network that cannot be read or is too large, with the reason as a sentence
     */
    public Swept intense(Stream<InetAddress> addresses, List<String> networks, Pace pace, Progress progress, Consumer<Pong> found,
            Consumer<String> unusable) {
        List<Span> ranges = new ArrayList<>(singles(addresses).toList());
        for (String network : networks) {
            try {
                ranges.add(Span.of(network));
            } catch (BartizanException e) {
                unusable.accept(e.getMessage());
            }
        }
        singles(neighbours.get().stream()).forEach(ranges::add);
        links.get().stream().filter(link -> !link.address().isLoopbackAddress()).map(Link::range)
                .filter(range -> range.count() <= SMALL_NETWORK).forEach(ranges::add);
        return sweep(ranges, pace, progress, found);
    }

    /** Asks everybody on this computer's networks. */
    public Swept local(Pace pace, Progress progress, Consumer<Pong> found) {
        List<Link> all = links.get();
        if (all.stream().allMatch(link -> link.everybody().isEmpty())) {
            throw new BartizanException("discover the local networks", "this computer is on no network that can be asked as a whole",
                    "Discover a range instead");
        }
        return checked(new BroadcastSweep(all, pace, progress, found).run());
    }

    private static Stream<Span> singles(Stream<InetAddress> addresses) {
        return addresses.map(Ip::of).map(ip -> new Span(ip, ip));
    }

    private Swept sweep(List<Span> ranges, Pace pace, Progress progress, Consumer<Pong> found) {
        long count = 0;
        for (Span range : ranges) {
            count += Math.min(range.count(), Integer.MAX_VALUE);
        }
        if (count > LARGEST) {
            throw new BartizanException("discover " + count + " addresses",
                    "at most " + LARGEST + " addresses are asked in one discovery", "Discover the networks one by one");
        }
        AddressSet targets = AddressSet.of(ranges);
        return targets.size() == 0 ? new Swept(0, 0, null, false)
                : checked(new SetSweep(targets, pace, floor(ranges), progress, found).run());
    }

    private static Swept checked(Swept swept) {
        if (swept.asked() > 0 && swept.failed() >= swept.asked() && !swept.cancelled()) {
            throw new BartizanException("discover computers", "the system sent none of the pings (" + swept.failure() + ")",
                    "Check the network and the firewall of this computer");
        }
        return swept;
    }

    private long floor(List<Span> ranges) {
        if (ranges.stream().allMatch(Finder::isLoopback)) {
            return Waiting.LOOPBACK;
        }
        List<Link> own = links.get();
        boolean near = ranges.stream().allMatch(range -> isLoopback(range) || own.stream()
                .anyMatch(link -> link.has(range.first().address()) && link.has(range.last().address())));
        return near ? Waiting.LINK : Waiting.FAR;
    }

    private static boolean isLoopback(Span range) {
        return range.first().address().isLoopbackAddress() && range.last().address().isLoopbackAddress();
    }
}
