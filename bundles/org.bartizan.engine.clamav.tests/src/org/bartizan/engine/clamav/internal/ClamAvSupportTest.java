// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.engine.clamav.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.api.engine.EngineSupport.Support;
import org.bartizan.fleet.policy.Setting;
import org.junit.jupiter.api.Test;

class ClamAvSupportTest {

    private final ClamAvSupport clamAv = new ClamAvSupport();

    @Test
    void knowsEverySettingOfTheFleetByItsKey() {
        List<Setting> settings = Setting.all().stream().filter(s -> s.section().getEPackage().getNsURI().equals("urn:bartizan:fleet:1"))
                .toList();
        assertTrue(settings.size() > 100, settings.size() + " settings");
        for (Setting setting : settings) {
            Support support = clamAv.of(setting.key());
            assertEquals(!setting.engine().startsWith("none"), support.supported(), setting.key());
            assertEquals(support.supported(), !support.how().isEmpty(), setting.key());
            assertEquals(support.supported(), support.why().isEmpty(), setting.key());
            assertFalse(support.why().contains("not known"), setting.key());
        }
    }

    @Test
    void namesTheOptionThatASettingBecomes() {
        assertEquals(Support.by("OnAccessPrevention"), clamAv.of("autoProtect.denyAccess"));
        assertEquals(Support.by("agent"), clamAv.of("quarantine.enabled"));
        assertEquals(Support.by("agent"), clamAv.of("scheduledScan.cpuIdle"));
        assertEquals("ClamAV", clamAv.engine());
    }

    @Test
    void saysWhyItCannot() {
        assertEquals(Support.cannot("ClamAV has no proxy for POP3"), clamAv.of("emailScanning.scanPop3"));
    }

    @Test
    void doesNotKnowWhatNobodyBrings() {
        assertEquals(Support.cannot("it is not known to this engine"), clamAv.of("usbRules.block"));
        assertFalse(clamAv.of("").supported());
    }
}
