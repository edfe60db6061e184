// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;

import org.bartizan.api.BartizanException;
import org.junit.jupiter.api.Test;

class AddressRangeTest {

    private static final InetAddress TEN = InetAddress.ofLiteral("10.0.0.0");

    @Test
    void readsANetwork() {
        AddressRange range = AddressRange.of("10.0.0.77/24");
        assertEquals(TEN, range.first());
        assertEquals(InetAddress.ofLiteral("10.0.0.255"), range.last());
        assertEquals(256, range.count());
    }

    @Test
    void readsFirstAndLastWithEitherDash() {
        assertEquals(200, AddressRange.of("10.1.0.1-10.1.0.200").count());
        assertEquals(200, AddressRange.of(" 10.1.0.1 \u2013 10.1.0.200 ").count());
    }

    @Test
    void readsOneAddress() {
        AddressRange range = AddressRange.of("127.0.0.5");
        assertEquals(1, range.count());
        assertEquals("127.0.0.5", range.toString());
    }

    @Test
    void readsIpv6() {
        AddressRange range = AddressRange.of("fd00::1-fd00::ff");
        assertEquals(255, range.count());
        assertEquals(InetAddress.ofLiteral("fd00::10"), range.at(15));
        assertEquals(256, AddressRange.of("fd00::/120").count());
    }

    @Test
    void countsThroughByteBorders() {
        AddressRange range = AddressRange.of("127.1.0.0/16");
        assertEquals(65_536, range.count());
        assertEquals(InetAddress.ofLiteral("127.1.1.0"), range.at(256));
        assertEquals(range.last(), range.at(65_535));
    }

    @Test
    void acceptsTheLargestAndRefusesMore() {
        assertEquals(AddressRange.MAX, AddressRange.of("10.0.0.0/12").count());
        assertTrue(refusal("10.0.0.0/11").contains("2,097,152 addresses and 1,048,576 are the most"));
        assertTrue(refusal("fd00::/8").contains("2^120 or more"));
        assertTrue(refusal("::/0").contains("2^128 or more"));
    }

    @Test
    void saysWhatIsWrong() {
        assertTrue(refusal("").contains("it is empty"));
        assertTrue(refusal("10.0.0.1-").contains("an address is missing"));
        assertTrue(refusal("10.0.0.1-10.0.0.2-10.0.0.3").contains("more than one dash"));
        assertTrue(refusal("10.0.0.9-10.0.0.1").contains("comes before the first"));
        assertTrue(refusal("10.0.0.1-fd00::1").contains("IPv4"));
        assertTrue(refusal("10.0.0.0/33").contains("0 to 32"));
        assertTrue(refusal("10.0.0.0/").contains("0 to 32"));
        assertTrue(refusal("fd00::/129").contains("0 to 128"));
        assertTrue(refusal("10.0.0.256").contains("10.0.0.256 is not an address"));
        assertTrue(refusal("10.1").contains("10.1 is not an address"));
        assertTrue(refusal("a.host.name").contains("is not an address"));
        assertTrue(refusal("1".repeat(500)).contains("too long"));
    }

    private static String refusal(String text) {
        return assertThrows(BartizanException.class, () -> AddressRange.of(text)).getMessage();
    }
}
