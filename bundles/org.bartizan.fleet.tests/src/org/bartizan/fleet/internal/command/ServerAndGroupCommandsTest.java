// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.InvalidChangeException;
import org.bartizan.fleet.scenario.Scenario;
import org.bartizan.model.Platform;
import org.bartizan.model.ServerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerAndGroupCommandsTest extends CommandsCase {

    @BeforeEach
    void large() {
        scenario(Scenario.LARGE);
    }

    private List<Object> servers(String group, String site, ServerRole role, String... pattern) {
        return column(servers.list(group, site, role, true, List.of(pattern)), "name");
    }

    @Test
    void listsServersWithTheNumberOfTheirClients() {
        assertEquals(420, servers("", "", null).size());
        assertEquals(5, servers("Corporate", "", ServerRole.PARENT).size());
        assertEquals(List.of("worcester-srv"), servers("", "Worcester", null));
        assertEquals(8, servers("", "", null, "netware-*").size());
        assertEquals(List.of(List.of("worcester-srv", 100)), rows(servers.list("", "Worcester", null, false, List.of()), "name",
                "clients"));
    }

    @Test
    void addsShowsRenamesMovesAndRemovesServers() {
        servers.add("Branches", ServerRole.PARENT, "10.20.50.5", "Brunswick", Platform.LINUX, "Debian 12", false, "brunswick-srv");
        Map<String, ?> facts = servers.show(true, "Branches/brunswick-srv").facts();
        assertEquals(ServerRole.PARENT, facts.get("role"));
        assertEquals(0L, facts.get("clients"));
        servers.rename(false, "brunswick-srv", "brunswick-1");
        servers.move("Corporate", false, List.of("brunswick-1"));
        assertEquals("Corporate/brunswick-1", servers.show(true, "brunswick-1").facts().get("path"));
        servers.remove(false, List.of("brunswick-1"));
        assertEquals(420, servers("", "", null).size());
        assertThrows(InvalidChangeException.class,
                () -> servers.add("Branches", ServerRole.PRIMARY, "", "", Platform.UNKNOWN, "", false, "second-primary"));
    }

    @Test
    void clientsOfARemovedServerReportToThePrimaryServer() {
        Report report = servers.remove(false, List.of("worcester-srv"));
        assertTrue(report.notes().contains("100 clients report to the primary server of the server group from now on."), report
                .notes()::toString);
        assertEquals(0, org.validate(true).failures());
        history.undo(false);
        assertEquals("worcester-srv", clients.show(true, "worcester-0001").facts().get("parentServer"));
    }

    @Test
    void listsGroupsWithWhatIsBelowThem() {
        assertEquals(3 + 5 + 1 + 2 + 50, column(groups.list("", true, List.of()), "path").size());
        assertEquals(List.of(List.of("Branches/Updated over the link", "client group", 0, 3000)),
                rows(groups.list("Branches", false, List.of("updated over*")), "path", "kind", "servers", "clients"));
        assertEquals(31, column(groups.list("Updated over the link", true, List.of()), "path").size());
        assertTrue(groups.list("", false, List.of("nothing")).notes().contains("No groups."));
    }

    @Test
    void addsGroupsOfBothKinds() {
        groups.add("", "Far away", false, "Overseas");
        groups.add("Overseas", "", false, "London");
        groups.add("overseas/london", "", false, "Sales");
        Map<String, ?> facts = groups.show(true, "London").facts();
        assertEquals("Overseas/London", facts.get("path"));
        assertEquals(List.of("Sales"), facts.get("clientGroups"));
        assertEquals("server group", groups.show(false, "Overseas").facts().get("kind"));
        groups.rename(false, "Overseas", "Europe");
        assertEquals("Europe/London/Sales", groups.show(true, "Sales").facts().get("path"));
        assertThrows(BartizanException.class, () -> groups.rename(false, "Europe", "a/b"));
        assertThrows(BartizanException.class, () -> groups.add("", "", false, " "));
        assertThrows(InvalidChangeException.class, () -> groups.add("", "", false, "branches"));
    }

    @Test
    void movesClientGroupsButNotIntoThemselves() {
        Report report = groups.move("Corporate", false, List.of("Worcester"));
        assertTrue(report.notes().getFirst().startsWith("100 clients report to the primary"), report.notes()::toString);
        assertEquals("Corporate/Worcester", groups.show(true, "Worcester").facts().get("path"));
        assertEquals(0, org.validate(true).failures());
        groups.move("Corporate/Development", false, List.of("Worcester"));
        assertThrows(BartizanException.class, () -> groups.move("Worcester", false, List.of("Development")));
        assertThrows(BartizanException.class, () -> groups.move("Worcester", false, List.of("Worcester")));
        assertThrows(BartizanException.class, () -> groups.move("Corporate", false, List.of("Branches")));
    }

    @Test
    void removesAGroupWithEverythingInItAndBringsItBack() {
        Report report = groups.remove(false, List.of("Branches", "Worcester"));
        assertEquals("24 servers and 5000 clients were in it; org:undo brings everything back.", report.notes().getFirst());
        assertEquals(5060, org.show(true).facts().get("clients"));
        assertEquals(0, org.validate(true).failures());
        history.undo(false);
        assertEquals(10_060, org.show(true).facts().get("clients"));
    }
}
