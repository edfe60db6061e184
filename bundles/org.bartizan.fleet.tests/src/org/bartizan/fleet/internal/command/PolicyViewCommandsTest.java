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
import org.bartizan.fleet.policy.Setting;
import org.junit.jupiter.api.Test;

class PolicyViewCommandsTest extends PolicyCase {

    @Test
    void showsEverythingThatHolds() {
        Report report = policies.effective(false, false, CLIENT);
        List<Object> names = column(report, "name");
        assertEquals(Setting.all().size(), names.stream().filter(n -> !n.toString().startsWith("scan ")).count());
        assertTrue(names.stream().anyMatch(n -> n.toString().startsWith("scan ")), names.toString());
        assertTrue(policies.effective(true, false, CLIENT).rows().iterator().hasNext());
        assertTrue(column(policies.effective(true, false, CLIENT), "source").stream().noneMatch("default"::equals));
    }

    @Test
    void showsWhatHoldsForServersGroupsAndTheOrganization() {
        set("Office", DENY, "no");
        for (String target : List.of("av-1", "Office", GROUP, "Office/Workstations/pc-0001")) {
            assertEquals(List.of("no", "Office", ""), holds(target, DENY), target);
        }
        assertEquals(List.of("yes", "default", ""), holds("Small organization", DENY));
        BartizanException unknown = assertThrows(BartizanException.class, () -> holds("pc-x", DENY));
        assertTrue(unknown.getMessage().startsWith("Cannot show what holds for pc-x: there is no group or computer “pc-x”"), unknown
                .getMessage());
    }

    @Test
    void givesScriptsTypedValuesAndPlaces() {
        set("Office", "scanOptions.threads", "4");
        edits.set(true, false, false, false, GROUP, "scanOptions.threads", "8");
        List<Object> row = rows(policies.effective(false, true, CLIENT, "scanOptions.threads"), "kind", "name", "value", "text", "source",
                "lost").getFirst();
        assertEquals(List.of("setting", "scanOptions.threads", 8, "8 threads"), row.subList(0, 4));
        assertEquals("Office/Workstations", ((Map<?, ?>) row.get(4)).get("path"));
        assertEquals(4, ((Map<?, ?>) ((List<?>) row.get(5)).getFirst()).get("value"));
    }

    @Test
    void showsWhatOneLevelSets() {
        set(CLIENT, "scanOptions.threads", "4");
        lock(CLIENT, DENY);
        assertEquals(List.of(List.of("scanOptions.threads", "4 threads", ""), List.of(DENY, "yes", "locked")), rows(policies.show(false,
                CLIENT), "name", "text", "locked"));
        assertEquals(List.of(4, true), column(policies.show(true, CLIENT), "value"));
    }

    @Test
    void listsTheSettingsThereAre() {
        assertEquals(Setting.all().size(), column(policies.settings(false), "key").size());
        assertEquals(List.of("autoProtect.threads", "scanOptions.threads"), column(policies.settings(false, "*threads"), "key"));
        assertEquals(List.of("1 to 64 threads", "5 threads", "OnAccessMaxThreads"), rows(policies.settings(false,
                "autoProtect.threads"), "allowed", "default", "engine").getFirst());
        assertTrue(column(policies.settings(false, "archive"), "key").contains("scanOptions.archiveDepth"));
        assertEquals(List.of(5), column(policies.settings(true, "autoProtect.threads"), "default"));
        assertTrue(policies.settings(false, "no such words").notes().contains("No setting is called that or says that."));
    }
}
