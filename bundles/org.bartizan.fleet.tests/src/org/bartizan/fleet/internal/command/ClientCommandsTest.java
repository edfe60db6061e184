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
import org.bartizan.model.ClientKind;
import org.bartizan.model.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientCommandsTest extends CommandsCase {

    @BeforeEach
    void small() {
        scenario(Scenario.SMALL);
    }

    private List<Object> named(String... pattern) {
        return column(clients.list("", "", "", null, true, List.of(pattern)), "name");
    }

    @Test
    void listsByGroupServerSiteKindAndPattern() {
        assertEquals(240, named().size());
        assertEquals(24, column(clients.list("Less secure workstations", "", "", null, false, List.of()), "name").size());
        assertEquals(240, column(clients.list("Office", "av-1", "office", ClientKind.WORKSTATION, true, List.of()), "name").size());
        assertEquals(0, column(clients.list("", "", "", ClientKind.LAPTOP, true, List.of()), "name").size());
        assertEquals(List.of("pc-0001", "pc-0210"), named("PC-?001", "pc-0210"));
        assertEquals(9, named("office/less*/pc-?23?").size() - 1);
        assertTrue(clients.list("", "", "", ClientKind.LAPTOP, false, List.of()).notes().contains("No clients."));
        assertTrue(clients.list("", "", "", null, false, List.of("Office")).notes().getFirst().contains("--group GROUP lists"));
    }

    @Test
    void addsWithEverythingThatIsKnown() {
        clients.add("Workstations", "10.1.1.250, pc-new.example.org", "av-1", "Office", ClientKind.LAPTOP, Platform.LINUX, "Debian 12",
                true, false,
                "pc-new");
        Map<String, ?> facts = clients.show(true, "pc-new").facts();
        assertEquals(List.of("10.1.1.250", "pc-new.example.org"), facts.get("addresses"));
        assertEquals("Office/Workstations/pc-new", facts.get("path"));
        assertEquals("av-1", facts.get("parentServer"));
        assertEquals(Platform.LINUX, facts.get("platform"));
        assertEquals(true, facts.get("roaming"));
        assertTrue(facts.get("observed").toString().contains("10.9.9.9"));
    }

    @Test
    void addsWithTheNameAndTheGroupAlone() {
        clients.add("Workstations", "", "", "", ClientKind.WORKSTATION, Platform.UNKNOWN, "", false, false, "plain");
        Map<String, ?> facts = clients.show(true, "plain").facts();
        assertEquals(List.of(), facts.get("addresses"));
        assertEquals(null, facts.get("parentServer"));
    }

    @Test
    void refusesToAddWithoutGroupOrTwiceOrWithASlash() {
        assertTrue(assertThrows(BartizanException.class, () -> add("", "x")).getMessage().contains("--group"));
        assertThrows(InvalidChangeException.class, () -> add("Workstations", "pc-0001"));
        assertThrows(BartizanException.class, () -> add("Workstations", "a/b"));
        assertThrows(BartizanException.class, () -> add("Nowhere", "x"));
        assertEquals(240, named().size());
    }

    private void add(String group, String name) {
        clients.add(group, "", "", "", ClientKind.WORKSTATION, Platform.UNKNOWN, "", false, false, name);
    }

    @Test
    void refusesAParentServerOfAnotherServerGroup() {
        groups.add("", "", false, "Branches");
        groups.add("Branches", "", false, "Boston");
        BartizanException refused = assertThrows(BartizanException.class, () -> clients.add("Boston", "", "av-1", "",
                ClientKind.WORKSTATION,
                Platform.UNKNOWN, "", false, false, "x"));
        assertTrue(refused.getMessage().contains("server group Office"), refused.getMessage());
    }

    @Test
    void movesAndLetsClientsGoThatLeaveTheirServerBehind() {
        groups.add("", "", false, "Branches");
        groups.add("Branches", "", false, "Boston");
        Report report = clients.move("Boston", false, List.of("pc-000?"));
        assertEquals("Move client pc-000? to Boston", report.facts().get("done"));
        assertTrue(report.notes().contains("9 clients report to the primary server of the server group from now on."), report
                .notes()::toString);
        assertEquals(9, column(clients.list("Branches", "", "", null, true, List.of()), "name").size());
        assertEquals(List.of(), clients.move("Workstations", false, List.of("pc-0001", "pc-0002")).notes());
        history.undo(false);
        history.undo(false);
        assertEquals("av-1", clients.show(true, "pc-0001").facts().get("parentServer"));
    }

    @Test
    void removesAndUndoes() {
        clients.remove(false, List.of("pc-0001", "pc-0002", "pc-00?2"));
        assertEquals(229, named().size());
        history.undo(false);
        assertEquals(240, named().size());
        assertThrows(BartizanException.class, () -> clients.remove(false, List.of()));
        assertThrows(BartizanException.class, () -> clients.remove(false, List.of("pc-0001", "x-*")));
        assertEquals(240, named().size());
    }

    @Test
    void namesTheCandidatesWhenAnameIsNotClear() {
        clients.rename(false, "pc-0230", "pc-0001");
        BartizanException ambiguous = assertThrows(BartizanException.class, () -> clients.show(false, "pc-0001"));
        assertTrue(ambiguous.getMessage().contains("Office/Workstations/pc-0001 (client-1)"), ambiguous.getMessage());
        assertTrue(ambiguous.getMessage().contains("Office/Less secure workstations/pc-0001 (client-230)"), ambiguous.getMessage());
        assertEquals("client-1", clients.show(true, "Workstations/PC-0001").facts().get("id"));
        assertEquals("client-230", clients.show(true, "client-230").facts().get("id"));
        BartizanException unknown = assertThrows(BartizanException.class, () -> clients.show(false, "pc-000l"));
        assertTrue(unknown.next().startsWith("Did you mean Office/Workstations/pc-0001"), unknown.next());
    }
}
