// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

import org.bartizan.discovery.DiscoveryResult;
import org.bartizan.discovery.Found;

/** Computers for tests. */
final class Finds {

    private Finds() {
    }

    static Found found(String name, String address, boolean known) {
        return new Found(name, InetAddress.ofLiteral(address), "agent", "Bartizan", "0.1.0", Duration.ofNanos(1_250_000), known);
    }

    static DiscoveryResult result(boolean cancelled, Found... found) {
        return new DiscoveryResult(List.of(found), 65_536, 1, 0, Duration.ofMillis(1_500), cancelled);
    }
}
