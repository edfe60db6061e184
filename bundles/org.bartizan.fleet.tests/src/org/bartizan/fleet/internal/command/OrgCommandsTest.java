// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.scenario.Scenario;
import org.bartizan.model.AutoProtect;
import org.junit.jupiter.api.Test;

class OrgCommandsTest extends CommandsCase {

    @Test
    void beginsAnEmptyOrganizationOrAScenario() {
        org._new(null, false, false, "Acme");
        assertEquals(0, org.show(true).facts().get("clients"));
        BartizanException refused = assertThrows(BartizanException.class, () -> org._new(Scenario.SMALL, false, false));
        assertTrue(refused.getMessage().contains("has the organization Acme"), refused.getMessage());
        assertTrue(refused.next().contains("--replace"), refused.next());
        org._new(Scenario.SMALL, true, false, "Mine");
        Map<String, ?> facts = org.show(false).facts();
        assertEquals("Mine", facts.get("name"));
        assertEquals(240, facts.get("clients"));
        assertEquals(10, facts.get("servers"));
        assertEquals(List.of("Nightly backup"), facts.get("blackoutWindows"));
    }

    @Test
    void needsANameOrAScenario() {
        BartizanException refused = assertThrows(BartizanException.class, () -> org._new(null, false, false));
        assertTrue(refused.next().contains("--scenario small"));
    }

    @Test
    void showsWhatThePolicySetsAndLocks() {
        scenario(Scenario.SMALL);
        Map<?, ?> people = (Map<?, ?>) org.show(false).facts().get("settings");
        assertEquals("yes (locked)", ((Map<?, ?>) people.get("Auto-protect")).get("Enabled"));
        assertEquals("no (locked)", ((Map<?, ?>) people.get("User interaction")).get("May switch off auto-protect"));
        Map<?, ?> scripts = (Map<?, ?>) ((Map<?, ?>) org.show(true).facts().get("settings")).get("autoProtect");
        assertEquals(true, scripts.get("enabled"));
        assertEquals(List.of("enabled", "scanByContent"), scripts.get("locked"));
    }

    @Test
    void exportsAndOpens() {
        scenario(Scenario.SMALL);
        Path file = directory.resolve("small.bartizan");
        assertEquals(file.toString(), org.export(false, true, file).facts().get("file"));
        assertThrows(BartizanException.class, () -> org.export(false, false, file));
        org.export(true, false, file);
        org._new(null, true, false, "Other");
        assertThrows(BartizanException.class, () -> org.open(false, false, file));
        org.open(true, false, file);
        assertEquals(240, org.show(true).facts().get("clients"));
    }

    @Test
    void validatesAndFailsWhenSomethingIsWrong() {
        scenario(Scenario.SMALL);
        Report fine = org.validate(false);
        assertEquals(0, fine.failures());
        assertEquals(List.of("The organization is valid."), fine.notes());
    }

    @Test
    void tellsWhoChangedWhatAndUndoesAndDoesItAgain() {
        scenario(Scenario.SMALL);
        clients.rename(false, "pc-0001", "reception");
        assertEquals("Rename client pc-0001 to reception", column(history.log(20, true), "label").getFirst());
        assertEquals(List.of(List.of("name", "pc-0001", "reception")), rows(history.log(20, false, 2), "feature", "from", "to"));
        assertEquals(3L, history.undo(true).facts().get("change"));
        assertEquals(1, column(clients.list("", "", "", null, true, List.of("pc-0001")), "name").size());
        history.redo(false);
        assertEquals(List.of("reception"), column(clients.list("", "", "", null, true, List.of("rec*")), "name"));
        assertEquals(1, column(history.log(1, true), "number").size());
        assertThrows(BartizanException.class, () -> history.log(20, false, 99));
        assertThrows(BartizanException.class, () -> history.log(0, false));
    }

    @Test
    void tellsWhatASettingWasAndIs() {
        scenario(Scenario.SMALL);
        fleet.execute("Switch auto-protect off", "tester",
                organization -> ((AutoProtect) organization.getPolicy().getSections().getFirst()).setEnabled(false));
        assertEquals(List.of(List.of("enabled", "true", "false")), rows(history.log(20, false, 2), "feature", "from", "to"));
    }

    @Test
    void everythingNeedsAnOrganization() {
        assertThrows(BartizanException.class, () -> org.show(false));
        assertThrows(BartizanException.class, () -> clients.list("", "", "", null, false, List.of()));
    }
}
