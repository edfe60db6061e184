// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.bartizan.api.BartizanException;
import org.bartizan.api.engine.EngineSupport;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.fleet.scenario.Scenario;
import org.junit.jupiter.api.Test;

class EngineCommandsTest extends CommandsCase {

    /** An engine that carries out every setting but one section. */
    private record Fake(String engine, String lacks) implements EngineSupport {

        @Override
        public Support of(String settingKey) {
            return settingKey.startsWith(lacks) ? Support.cannot("it has no " + lacks) : Support.by("Option");
        }
    }

    private final EngineCommands engines = new EngineCommands();

    private void present() {
        engines.engines = List.of(new Fake("Zed", "quarantine"), new Fake("Abel", "emailScanning"));
        policies.engines = engines.engines;
    }

    @Test
    void listsTheEnginesThatArePresent() {
        assertEquals("No engine is present; see capability:list.", engines.list(false).notes().getFirst());
        present();
        long all = Setting.all().size();
        assertEquals(List.of(List.of("Abel", (int) (all - 9), 9), List.of("Zed", (int) (all - 8), 8)), rows(engines.list(true), "engine",
                "settings", "unsupported"));
    }

    @Test
    void showsWhatAnEngineCannotAndWhy() {
        present();
        assertEquals(2 * Setting.all().size(), rows(engines.settings(false, false), "key").size());
        List<List<Object>> lacks = rows(engines.settings(true, true, "zed"), "engine", "supported", "how", "why");
        assertEquals(8, lacks.size());
        assertEquals(List.of("Zed", false, "", "it has no quarantine"), lacks.getFirst());
        BartizanException refused = assertThrows(BartizanException.class, () -> engines.settings(false, false, "Nobody"));
        assertTrue(refused.next().contains("Abel, Zed"), refused.next());
    }

    @Test
    void policiesShowWhatIsUnsupported() {
        scenario(Scenario.SMALL);
        present();
        assertEquals(List.of("Zed cannot: it has no quarantine"), column(policies.effective(false, false, "pc-0001", "quarantine.enabled"),
                "unsupported"));
        assertEquals(List.of(""), column(policies.effective(false, false, "pc-0001", "autoProtect.enabled"), "unsupported"));
        assertEquals(List.of(Map.of("Zed", "it has no quarantine")), column(policies.settings(true, "quarantine.enabled"), "unsupported"));
        assertEquals(List.of("Zed cannot: it has no quarantine"), column(policies.settings(false, "quarantine.enabled"), "engine"));
    }
}
