// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.bartizan.discovery.Found;
import org.junit.jupiter.api.Test;

class FindTextsTest {

    private static final Found FOUND = new Found("PC-7", InetAddress.ofLiteral("10.0.0.7"), "agent", "Bartizan", "0.1.0",
            Duration.ofMillis(2), false);

    @Test
    void saysWhetherItAnswered() {
        assertEquals("PC-7 answered", FindTexts.headline("10.0.0.7", Optional.of(FOUND)));
        assertTrue(FindTexts.headline("PC-9", Optional.empty()).startsWith("PC-9 did not answer."));
    }

    @Test
    void listsWhatTheComputerSaysOfItself() {
        assertEquals(Map.entry("Address", "10.0.0.7"), FindTexts.facts(FOUND).getFirst());
        assertTrue(FindTexts.facts(FOUND).contains(Map.entry("Product", "Bartizan 0.1.0")));
        assertEquals(Map.entry("State", "It is not in the organization."), FindTexts.facts(FOUND).getLast());
    }
}
