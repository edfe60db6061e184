// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void saysTimesInTheZoneOfTheReader() {
        Instant noon = Instant.parse("2026-07-01T12:00:00.5Z");
        assertEquals("2026-07-01 12:00:00", text(noon));
        assertEquals("2026-07-01 14:00:00", People.text(noon, ZoneId.of("Europe/Berlin")));
    }

    @Test
    void saysDurationsInTheUnitsThatMatter() {
        assertEquals("0 s", text(Duration.ZERO));
        assertEquals("1.5 ms", text(Duration.ofNanos(1_500_000)));
        assertEquals("2.35 s", text(Duration.ofMillis(2_345)));
        assertEquals("3 min 4 s", text(Duration.ofSeconds(184)));
        assertEquals("2 h", text(Duration.ofHours(2)));
        assertEquals("-1 d 1 h", text(Duration.ofHours(-25)));
    }

    @Test
    void saysOtherValuesPlainly() throws Exception {
        assertEquals("", text(null));
        assertEquals("yes", text(true));
        assertEquals("1000000", text(1_000_000));
        assertEquals("1.5", text(1.5));
        assertEquals("", text(Double.NaN));
        assertEquals("milliseconds", text(TimeUnit.MILLISECONDS));
        assertEquals("2001:db8::7", text(InetAddress.ofLiteral("2001:db8::7")));
        assertEquals("a, 1", text(List.of("a", 1)));
        assertEquals("port: 7", text(Map.of("port", 7)));
        assertEquals("there", text(Optional.of("there")));
        assertEquals("", text(Optional.empty()));
    }

    @Test
    void makesLabelsOfKeys() {
        assertEquals("First seen", People.label("firstSeen"));
        assertEquals("Client ID", People.label("clientID"));
        assertEquals("Name", People.label("name"));
    }

    private static String text(Object value) {
        return People.text(value, ZoneOffset.UTC);
    }

    @Test
    void writesAddressesAsStandardsWantThem() throws Exception {
        assertEquals("10.0.0.1, 2001:db8::1:0:0:7, ::1", People.text(List.of(InetAddress.ofLiteral("10.0.0.1"),
                InetAddress.ofLiteral("2001:DB8:0:0:1:0:0:7"), InetAddress.ofLiteral("::1")), ZoneOffset.UTC));
        assertEquals("fe80::1%3", People.text(Inet6Address.getByAddress("", InetAddress.ofLiteral("fe80::1").getAddress(), 3),
                ZoneOffset.UTC));
    }
}
