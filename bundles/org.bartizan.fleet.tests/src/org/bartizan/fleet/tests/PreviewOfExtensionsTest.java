// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.bartizan.fleet.policy.Preview;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Client;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicySection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sections of extensions and policies that expire are resolved and previewed like everything else. */
class PreviewOfExtensionsTest extends FleetCase {

    @BeforeEach
    void install() {
        UsbRules.install();
        createAcme(3);
    }

    @AfterEach
    void remove() {
        UsbRules.remove();
    }

    private List<String> lines(Consumer<Organization> change) {
        Preview preview = fleet.preview("Try something", change);
        return preview.effects().stream().map(e -> e.kind() + " " + e.subject() + ": " + e.from() + " -> " + e.to() + " x" + e.computers()
                .size()).toList();
    }

    private static void block(Organization acme) {
        PolicySection rules = (PolicySection) UsbRules.make(UsbRules.SECTION);
        rules.eSet(UsbRules.BLOCK, true);
        rules.getLocked().add("block");
        Policy policy = Acme.policy(true);
        policy.getSections().add(rules);
        Acme.sales(acme).setPolicy(policy);
    }

    @Test
    void settingsOfAnExtensionAreFoundResolvedAndPreviewed() {
        Setting block = Setting.find("usbRules.block").orElseThrow();
        assertEquals("Block", block.label());
        assertEquals("Usb rules", block.sectionLabel());
        assertEquals(List.of("LOCK_CHANGED autoProtect.enabled: not locked -> locked x3", "SETTING_CHANGED usbRules.block: no -> yes x3",
                "LOCK_CHANGED usbRules.block: not locked -> locked x3"), lines(PreviewOfExtensionsTest::block));
        change(PreviewOfExtensionsTest::block);
        assertEquals(true, fleet.read(o -> new Resolver().of(Acme.sales(o)).value(block)));
        assertEquals("Sales", fleet.read(o -> new Resolver().of(Acme.sales(o)).find("block").orElseThrow().lockedAt().name()));
    }

    @Test
    void aSectionThatIsRegisteredNowhereIsResolvedAllTheSame() {
        change(PreviewOfExtensionsTest::block);
        UsbRules.remove();
        Setting block = new Setting(UsbRules.BLOCK);
        assertEquals(true, fleet.read(o -> new Resolver().of(Acme.sales(o).getClients().getFirst()).value(block)));
        assertEquals(false, fleet.read(o -> new Resolver().of(Acme.lab(o)).value(block)));
        assertEquals(List.of("SETTING_CHANGED usbRules.block: yes -> no x1", "LOCK_CHANGED usbRules.block: locked -> not locked x1",
                "COMPUTER_CHANGED group: East/Sales -> East/Lab x1"), lines(o -> Acme.lab(o).getClients().add(Acme.sales(o).getClients()
                        .getFirst())).stream().filter(line -> !line.contains("autoProtect")).toList());
    }

    @Test
    void lettingAPolicyExpireShowsWhatComesBack() {
        change(o -> {
            Policy policy = Acme.policy(false);
            policy.setExpires(Instant.now().plusSeconds(3600));
            Acme.sales(o).getClients().getFirst().setPolicy(policy);
        });
        Consumer<Organization> expire = o -> {
            Client client = Acme.sales(o).getClients().getFirst();
            client.getPolicy().setExpires(Instant.now().minusSeconds(1));
        };
        assertEquals(List.of("SETTING_CHANGED autoProtect.enabled: no -> yes x1",
                "LOCK_CHANGED autoProtect.enabled: locked -> not locked x1"), lines(expire));
    }
}
