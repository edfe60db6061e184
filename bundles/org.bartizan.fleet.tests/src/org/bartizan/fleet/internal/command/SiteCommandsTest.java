// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.InvalidChangeException;
import org.bartizan.fleet.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteCommandsTest extends CommandsCase {

    private SiteCommands sites;

    @BeforeEach
    void large() {
        sites = new SiteCommands(fleet);
        scenario(Scenario.LARGE);
    }

    @Test
    void listsSitesWithTheirNetworksAndComputers() {
        assertEquals(55, column(sites.list(true, List.of()), "name").size());
        assertEquals(List.of(List.of("Worcester", List.of("10.20.1.0/24"), 56, 101)),
                rows(sites.list(false, List.of("worc*")), "name", "subnets", "linkSpeed", "computers"));
        assertTrue(sites.list(false, List.of("nowhere")).notes().contains("No sites."));
    }

    @Test
    void addsAndRenames() {
        sites.add("10.99.0.0/16, 2001:db8:99::/48", 512, false, "Plymouth");
        sites.rename(false, "plymouth", "New Plymouth");
        assertEquals(List.of(List.of(List.of("10.99.0.0/16", "2001:db8:99::/48"), 512)),
                rows(sites.list(true, List.of("New Plymouth")), "subnets", "linkSpeed"));
        assertThrows(InvalidChangeException.class, () -> sites.add("10.99.0.0/99", 0, false, "Elsewhere"));
        assertThrows(InvalidChangeException.class, () -> sites.add("", 0, false, "worcester"));
        assertThrows(InvalidChangeException.class, () -> sites.add("", -1, false, "Elsewhere"));
        assertThrows(BartizanException.class, () -> sites.add("", 0, false, "a/b"));
    }

    @Test
    void removesSitesAndLeavesTheirComputers() {
        Report report = sites.remove(false, List.of("Worcester", "Keene"));
        assertTrue(report.notes().contains("201 computers have no site now."), report.notes()::toString);
        assertEquals(0, org.validate(true).failures());
        history.undo(false);
        assertEquals("Worcester", clients.show(true, "worcester-0001").facts().get("site"));
    }

    @Test
    void doesNotMakeABlackoutWindowHoldEverywhere() {
        sites.remove(false, List.of("Corporate building 5"));
        BartizanException refused = assertThrows(BartizanException.class, () -> sites.remove(false, List.of("Corporate*")));
        assertTrue(refused.getMessage().contains("Nightly backup"), refused.getMessage());
        assertEquals(54, column(sites.list(true, List.of()), "name").size());
    }
}
