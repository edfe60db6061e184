// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.Optional;

import org.bartizan.api.BartizanException;
import org.bartizan.api.discovery.AddressCache.Added;
import org.junit.jupiter.api.Test;

class NewAddressTest {

    private final FakeCache cache = new FakeCache();

    @Test
    void addsByHand() {
        assertEquals(Added.NEW, new NewAddress(" PC-1 ", " 10.1.0.7 ").addTo(cache));
        assertEquals("manual", cache.find("pc-1").orElseThrow().source());
        assertEquals(InetAddress.ofLiteral("10.1.0.7"), cache.find("pc-1").orElseThrow().addresses().getFirst());
        assertEquals(Added.NEW_SHARED_ADDRESS, new NewAddress("PC-2", "10.1.0.7").addTo(cache));
    }

    @Test
    void refusesANameThatIsThere() {
        new NewAddress("PC-1", "10.1.0.7").addTo(cache);
        BartizanException refused = assertThrows(BartizanException.class, () -> new NewAddress("pc-1", "10.1.0.8").addTo(cache));
        assertTrue(refused.getMessage().contains("Remove that entry first"), refused.getMessage());
        assertEquals(1, cache.size());
    }

    @Test
    void saysWhatIsMissing() {
        assertTrue(problem("", "10.1.0.7").contains("name of the computer"));
        assertTrue(problem("PC-1", " ").contains("Type its address"));
        assertTrue(problem("x".repeat(256), "10.1.0.7").contains("255"));
        assertTrue(problem("a\tb", "10.1.0.7").contains("control"));
        assertTrue(problem("PC-1", "10.1.0").contains("10.1.0 is not an address"));
        assertFalse(problem("PC-1", "10.1.0.0/24").isEmpty());
        assertFalse(problem("PC-1", "10.1.0.7/32").isEmpty());
        assertFalse(problem("PC-1", "10.1.0.1-10.1.0.2").isEmpty());
        assertEquals(Optional.empty(), new NewAddress("PC-1", "fd00::7").problem());
    }

    @Test
    void refusesToAddWhatIsWrong() {
        assertThrows(BartizanException.class, () -> new NewAddress("PC-1", "nowhere").addTo(cache));
        assertEquals(0, cache.size());
    }

    private static String problem(String name, String address) {
        return new NewAddress(name, address).problem().orElse("");
    }
}
