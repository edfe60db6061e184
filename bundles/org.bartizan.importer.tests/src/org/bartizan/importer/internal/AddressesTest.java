// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Addresses as text. */
class AddressesTest {

    private static InetAddress parse(String text) {
        byte[] bytes = ("xx" + text + "yy").getBytes(StandardCharsets.ISO_8859_1);
        return Addresses.parse(bytes, 2, bytes.length - 2);
    }

    @Test
    void readsDottedDecimal() {
        assertEquals("0.0.0.1", parse("0.0.0.1").getHostAddress());
        assertEquals("255.254.100.9", parse("255.254.100.9").getHostAddress());
    }

    @Test
    void refusesEverythingElseWithDots() {
        for (String text : new String[] {"", "1", "1.2", "1.2.3", "1.2.3.", ".1.2.3", "1..2.3", "1.2.3.4.", "1.2.3.4.5", "256.1.1.1",
                "1.2.3.999", "01.2.3.4", "1.2.3.00", "0x1.2.3.4", "1.2.3.4 ", " 1.2.3.4", "1.2.3.-4", "+1.2.3.4", "1,2.3.4", "1.2.3.4/8",
                "1.2.3.4:80", "[1.2.3.4]", "1.2.3.99999999999"}) {
            assertNull(parse(text), text);
        }
    }

    @Test
    void readsEveryNotationOfIpv6() {
        for (String text : new String[] {"::", "::1", "1::", "1::8", "2001:db8::1", "2001:DB8:0:0:0:0:0:1", "1:2:3:4:5:6:7:8",
                "1:2:3:4:5:6:7::",
                "::2:3:4:5:6:7:8", "0001:0002::0008", "::ffff:10.0.0.1", "64:ff9b::10.0.0.1", "1:2:3:4:5:6:10.0.0.1", "::10.0.0.1"}) {
            assertEquals(InetAddress.ofLiteral(text), parse(text), text);
            assertEquals(InetAddress.ofLiteral(text), parse("[" + text + "]"), text);
        }
        assertTrue(parse("::ffff:10.0.0.1") instanceof Inet4Address);
    }

    @Test
    void refusesWhatIsNoIpv6() {
        for (String text : new String[] {":", ":::", "1", "1:2", "1:", ":1", "::1::", "1:::2", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8::",
                "12345::", "g::", "::1.2.3", "::1.2.3.4.5", "::1.2.3.04", "1:2:3:4:5:6:7:1.2.3.4", "1.2.3.4::", "::1.2.3.4:1",
                "fe80::1%eth0", "fe80::/64",
                "[::1", "::1]", "[]", "[[::1]]", "[::1]:80"}) {
            assertNull(parse(text), text);
        }
    }

    @Test
    void agreesWithTheJdkOnAnythingWithAColon() {
        Random random = new Random(38293);
        String alphabet = "0123:::::abF.g";
        for (int i = 0; i < 400_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 2 + random.nextInt(18); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String tried = text.toString();
            // The JDK takes more digits than RFC 4291 allows when they are zeros.
            boolean zeros = tried.matches(".*(0[0-9a-fA-F]{4}|(?<![0-9a-fA-F])0[0-9]+\\.|\\.0[0-9]).*");
            if (tried.indexOf(':') >= 0 && !zeros) {
                assertEquals(literal(tried), parse(tried), tried);
            }
        }
    }

    private static InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Test
    void agreesWithTheJdkOnRandomAddresses() throws Exception {
        Random random = new Random(2967);
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            InetAddress address = InetAddress.getByAddress(bytes);
            assertEquals(address, parse(address.getHostAddress()));
        }
    }

    @Test
    void writesIpv6AsPeopleDo() throws Exception {
        String[] texts = {"::", "::1", "1::", "2001:db8::1", "1:0:2::3", "1:2:3:4:5:6:7:8", "1::2:0:0:3:4", "0:1:2:3:4:5:6:7",
                "fe80::1:0:a"};
        for (String text : texts) {
            assertEquals(text, Addresses.text(InetAddress.ofLiteral(text)));
        }
        assertEquals("10.0.0.1", Addresses.text(InetAddress.ofLiteral("10.0.0.1")));
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[16];
            for (int j = 0; j < 16; j++) {
                bytes[j] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 0);
            }
            bytes[0] = 0x20;
            InetAddress address = InetAddress.getByAddress(bytes);
            assertEquals(address, parse(Addresses.text(address)));
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertTrue(Addresses.reason("10.0.0.010").contains("leading zero"));
        assertTrue(Addresses.reason("10.0.0.256").contains("above 255"));
        assertTrue(Addresses.reason("fe80::1%eth0").contains("leave out “%eth0”"));
        assertTrue(Addresses.reason("[fe80::1%2]").contains("leave out “%2”"));
        assertTrue(Addresses.reason("\"10.0.0.1\"").contains("quotation marks"));
        assertTrue(Addresses.reason("pc\u001b[31m").contains("“pc\uFFFD[31m” is not"));
    }

    @Test
    void refusesAddressesOfMoreThanOneComputer() {
        for (String text : new String[] {"0.0.0.0", "::", "224.0.0.1", "239.1.2.3", "ff02::1", "255.255.255.255"}) {
            assertNotNull(Addresses.unfit(InetAddress.ofLiteral(text)), text);
        }
        assertNull(Addresses.unfit(InetAddress.ofLiteral("127.0.0.1")));
        assertNull(Addresses.unfit(InetAddress.ofLiteral("fe80::1")));
    }
}
