// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.bartizan.api.engine.EngineSupport;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.FleetPackage.Literals;
import org.junit.jupiter.api.Test;

class EngineMarksTest {

    private static final Setting POP3 = new Setting(Literals.EMAIL_SCANNING__SCAN_POP3);

    private record Fake(String engine, Support support) implements EngineSupport {

        @Override
        public Support of(String settingKey) {
            return settingKey.equals("emailScanning.scanPop3") ? support : Support.by("agent");
        }
    }

    @Test
    void namesTheEnginesThatCannotAndWhy() {
        EngineSupport can = new Fake("Other", EngineSupport.Support.by("Pop3Proxy"));
        EngineSupport cannot = new Fake("ClamAV", EngineSupport.Support.cannot("there is no proxy for POP3."));
        assertEquals("ClamAV cannot: there is no proxy for POP3", EngineMarks.cannot(POP3, List.of(can, cannot)));
    }

    @Test
    void saysNothingWhereAllCanAndWhereThereIsNone() {
        assertEquals("", EngineMarks.cannot(POP3, List.of(new Fake("Other", EngineSupport.Support.by("x")))));
        assertEquals("", EngineMarks.cannot(POP3, List.of()));
    }
}
