// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bartizan.api.BartizanException;

/**
 * A network that this computer is on.
 *
 * @param address this computer's address there
 * @param prefix how many bits the network's addresses have in common
 * @param everybody the addresses that reach all computers there; empty when there is none
 */
public record Link(InetAddress address, int prefix, List<InetAddress> everybody) {

    /** Whether an address is of this network. */
    boolean has(InetAddress other) {
        if (Ip.bits(other) != Ip.bits(address)) {
            return false;
        }
        Span range = range();
        Ip ip = Ip.of(other);
        return ip.compareTo(range.first()) >= 0 && ip.compareTo(range.last()) <= 0;
    }

    /** The addresses of this network. */
    Span range() {
        int bits = prefix + 128 - Ip.bits(address);
        return new Span(Ip.of(address).first(bits), Ip.of(address).last(bits));
    }

    /** The networks of this computer that are up, the loopback among them. */
    public static List<Link> ofThisComputer() {
        List<Link> links = new ArrayList<>();
        try {
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                if (network.isUp()) {
                    network.getInterfaceAddresses().stream().map(address -> of(network, address)).filter(Objects::nonNull).forEach(
                            links::add);
                }
            }
            return links;
        } catch (IOException e) {
            throw new BartizanException("discover the local networks", "the system does not tell them (" + e.getMessage() + ")",
                    "Discover a range instead", e);
        }
    }

    private static Link of(NetworkInterface network, InterfaceAddress own) {
        InetAddress address = own.getAddress();
        if (address instanceof Inet6Address six) {
            return new Link(address, own.getNetworkPrefixLength(), six.isLinkLocalAddress() ? allNodes(network) : List.of());
        }
        return new Link(address, own.getNetworkPrefixLength(), own.getBroadcast() == null ? List.of() : List.of(own.getBroadcast()));
    }

    // every computer with IPv6 listens to ff02::1 on each of its networks
    private static List<InetAddress> allNodes(NetworkInterface network) {
        try {
            byte[] bytes = new byte[16];
            bytes[0] = (byte) 0xff;
            bytes[1] = 2;
            bytes[15] = 1;
            return List.of(Inet6Address.getByAddress(null, bytes, network));
        } catch (IOException e) {
            // this interface has no scope that could be named, so nobody is reached through it
            return List.of();
        }
    }
}
