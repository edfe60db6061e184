// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class ScenarioTest {

    @Test
    void isFoundByItsNameInWhateverCase() {
        assertEquals(Optional.of(Scenario.LARGE), Scenario.of("large"));
        assertEquals(Optional.of(Scenario.ENTERPRISE), Scenario.of(" Enterprise "));
        assertEquals(Optional.empty(), Scenario.of("huge"));
        assertEquals("small", Scenario.SMALL.key());
    }

    @Test
    void saysWhatItIsLike() {
        for (Scenario scenario : Scenario.values()) {
            assertFalse(scenario.description().isBlank());
        }
    }

    @Test
    void aMixHandsOutExactlyWhatIsWantedAndSpreadsIt() {
        Mix mix = new Mix().add(OperatingSystem.UNIX, 10).add(OperatingSystem.NETWARE, 90);
        int unix = 0;
        for (int i = 0; i < 50; i++) {
            unix += mix.next() == OperatingSystem.UNIX ? 1 : 0;
        }
        assertEquals(5, unix);
        assertEquals(50, mix.left());
        for (int i = 0; i < 50; i++) {
            mix.next();
        }
        assertThrows(IllegalStateException.class, mix::next);
    }

    @Test
    void aSubnetHandsOutItsAddressesUntilNoneIsLeft() {
        Subnet subnet = new Subnet("10.1.255.0/28");
        assertEquals("10.1.255.10", subnet.next());
        for (int i = 11; i < 15; i++) {
            assertEquals("10.1.255." + i, subnet.next());
        }
        assertTrue(assertThrows(IllegalStateException.class, subnet::next).getMessage().contains("10.1.255.0/28"));
    }
}
