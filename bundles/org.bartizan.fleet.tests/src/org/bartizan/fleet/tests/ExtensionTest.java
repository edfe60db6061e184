// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.bartizan.fleet.policy.Extensions;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bundle brings a policy section in a package of its own: it is stored, undone and checked like those that were there before. */
class ExtensionTest extends FleetCase {

    @BeforeEach
    void install() {
        UsbRules.install();
        createAcme(1);
    }

    @AfterEach
    void remove() {
        UsbRules.remove();
    }

    private static EObject section(Organization acme) {
        return Acme.sales(acme).getPolicy().getSections().get(1);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EStructuralFeature feature) {
        return (List<EObject>) owner.eGet(feature);
    }

    private void addRules() {
        change(o -> {
            Acme.sales(o).setPolicy(Acme.policy(true));
            PolicySection rules = (PolicySection) UsbRules.make(UsbRules.SECTION);
            rules.eSet(UsbRules.BLOCK, true);
            rules.getLocked().add("block");
            EObject device = UsbRules.make(UsbRules.DEVICE);
            device.eSet(UsbRules.VENDOR, "0a5c");
            list(rules, UsbRules.DEVICES).add(device);
            list(rules, UsbRules.EXCEPT_AT).add(o.getSites().getFirst());
            Acme.sales(o).getPolicy().getSections().add(rules);
        });
    }

    @Test
    void keepsItsSectionsAcrossRestartsAndUndo() {
        String before = text();
        addRules();
        change(o -> list(section(o), UsbRules.DEVICES).getFirst().eUnset(UsbRules.VENDOR));
        change(o -> section(o).eSet(UsbRules.BLOCK, false));
        String after = text();
        restart();
        assertEquals(after, text());
        assertEquals(false, fleet.<Object>read(o -> section(o).eGet(UsbRules.BLOCK)));
        assertEquals(List.of(), fleet.validate());
        for (int i = 0; i < 3; i++) {
            fleet.undo("tester");
        }
        assertEquals(before, text());
        for (int i = 0; i < 3; i++) {
            fleet.redo("tester");
        }
        assertEquals(after, text());
    }

    @Test
    void clearsItsReferencesToWhatIsDeleted() {
        addRules();
        String before = text();
        change(o -> o.getSites().clear());
        assertEquals(0, (int) fleet.<Integer>read(o -> list(section(o), UsbRules.EXCEPT_AT).size()));
        fleet.undo("tester");
        assertEquals(before, text());
    }

    @Test
    void refusesObjectsWithoutAnId() {
        EObject nameless = EcoreFactory.eINSTANCE.createEObject();
        addRules();
        String before = text();
        assertThrows(RuntimeException.class, () -> change(o -> list(section(o), UsbRules.DEVICES).add(nameless)));
        assertEquals(before, text());
    }

    @Test
    void opensWithEveryValueWhenTheExtensionIsMissing() {
        addRules();
        String before = text();
        fleet.close();
        UsbRules.remove();
        open();
        assertEquals(before, text());
        assertEquals(true, fleet.<Object>read(o -> section(o).eGet(section(o).eClass().getEStructuralFeature("block"))));
        assertEquals(true, fleet.<Boolean>read(o -> Extensions.missing(section(o).eClass())));
        fleet.undo("tester");
        fleet.redo("tester");
        assertEquals(before, text());
        fleet.close();
        UsbRules.install();
        open();
        assertEquals(true, fleet.<Object>read(o -> section(o).eGet(UsbRules.BLOCK)));
    }
}
