// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class AddressSetTest {

    private static InetAddress at(AddressSet set, int index) {
        int range = set.range(index);
        return Ip.address(set.high(range, index), set.low(range, index));
    }

    private static int indexOf(AddressSet set, String literal) {
        Ip ip = Ip.of(InetAddress.ofLiteral(literal));
        return set.indexOf(ip.high(), ip.low());
    }

    @Test
    void numbersTheAddressesOfRangesThatOverlap() {
        AddressSet set = AddressSet.of(List.of(Span.of("10.0.1.0/24"), Span.of("10.0.0.0-10.0.1.9"), Span.of("2001:db8::/126"), Span.of(
                "10.0.0.7")));
        assertEquals(512 + 4, set.size());
        assertFalse(set.isFour());
        assertEquals(InetAddress.ofLiteral("10.0.0.0"), at(set, 0));
        assertEquals(InetAddress.ofLiteral("10.0.1.255"), at(set, 511));
        assertEquals(InetAddress.ofLiteral("2001:db8::3"), at(set, 515));
        assertEquals(511, indexOf(set, "10.0.1.255"));
        assertEquals(512, indexOf(set, "2001:db8::"));
        assertEquals(-1, indexOf(set, "10.0.2.0"));
        assertEquals(-1, indexOf(set, "9.255.255.255"));
        assertEquals(-1, indexOf(set, "2001:db8::4"));
    }

    @Test
    void crossesTheMiddleOfAnIpv6Address() {
        AddressSet set = AddressSet.of(List.of(Span.of("2001:db8::ffff:ffff:ffff:fffe-2001:db8:0:1::1")));
        assertEquals(4, set.size());
        assertEquals(InetAddress.ofLiteral("2001:db8:0:1::1"), at(set, 3));
        assertEquals(3, indexOf(set, "2001:db8:0:1::1"));
        assertEquals(1, indexOf(set, "2001:db8::ffff:ffff:ffff:ffff"));
    }

    @Test
    void agreesWithASetOfSingleAddresses() {
        Random random = new Random(5);
        TreeSet<Integer> model = new TreeSet<>();
        for (int i = 0; i < 2_000; i++) {
            model.add(random.nextInt(4_000));
        }
        AddressSet set = AddressSet.of(model.stream().map(i -> new Ip(0, 0xffff_0a00_0000L + i)).map(ip -> new Span(ip, ip)).toList());
        assertEquals(model.size(), set.size());
        int index = 0;
        for (int i : model) {
            assertEquals(index, set.indexOf(0, 0xffff_0a00_0000L + i));
            assertEquals(0xffff_0a00_0000L + i, set.low(set.range(index), index));
            index++;
        }
        for (int i = 0; i < 4_000; i++) {
            assertEquals(model.contains(i), set.indexOf(0, 0xffff_0a00_0000L + i) >= 0);
        }
    }

    @Test
    void stridesEverywhereOnce() {
        for (int size : new int[] {1, 2, 3, 4, 6, 10, 64, 97, 65_536, 65_535}) {
            int stride = SetSweep.stride(size);
            boolean[] met = new boolean[size];
            int index = 0;
            for (int i = 0; i < size; i++) {
                assertFalse(met[index]);
                met[index] = true;
                index = index >= size - stride ? index - (size - stride) : index + stride;
            }
        }
        assertTrue(SetSweep.stride(65_536) > 30_000);
    }
}
