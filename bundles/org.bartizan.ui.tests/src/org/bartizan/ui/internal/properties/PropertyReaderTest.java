// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.QuarantineSection;
import org.junit.jupiter.api.Test;

class PropertyReaderTest {

    @Test
    void tellsWhatIsSetAtALevelAndWhatIsLocked() {
        Organization acme = FleetFactory.eINSTANCE.createOrganization();
        acme.setId("acme");
        Policy policy = FleetFactory.eINSTANCE.createPolicy();
        acme.setPolicy(policy);
        AutoProtect autoProtect = FleetFactory.eINSTANCE.createAutoProtect();
        autoProtect.setEnabled(true);
        autoProtect.setMaxFileSize(7);
        autoProtect.getLocked().add("enabled");
        policy.getSections().add(autoProtect);
        QuarantineSection nothing = FleetFactory.eINSTANCE.createQuarantineSection();
        policy.getSections().add(nothing);
        List<String> settings = PropertyReader.read(acme, "acme").stream().filter(line -> line.label().contains(": "))
                .map(line -> line.label() + " = " + line.value()).toList();
        assertEquals(List.of("Auto-protect: Enabled = yes (locked)", "Auto-protect: Maximum file size = 7 MB"), settings);
    }
}
