// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class AddressOrderTest {

    @Test
    void ordersByNumberAndIpv4First() {
        List<InetAddress> sorted = Stream.of("fd00::1", "10.0.0.10", "200.0.0.1", "10.0.0.9").map(InetAddress::ofLiteral)
                .sorted(AddressOrder.BY_NUMBER).toList();
        assertEquals(Stream.of("10.0.0.9", "10.0.0.10", "200.0.0.1", "fd00::1").map(InetAddress::ofLiteral).toList(), sorted);
    }
}
