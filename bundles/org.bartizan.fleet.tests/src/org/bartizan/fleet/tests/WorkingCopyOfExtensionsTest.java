// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.edit.ConflictException;
import org.bartizan.fleet.edit.WorkingCopy;
import org.bartizan.fleet.internal.extension.UsbEcore;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** An extension comes, changes or goes while somebody edits a copy with values of it. */
class WorkingCopyOfExtensionsTest extends ExtensionCase {

    private WorkingCopy copy() {
        return fleet.read(o -> WorkingCopy.of(Acme.sales(o)));
    }

    private static PolicySection rules(WorkingCopy copy) {
        return ((ClientGroup) copy.root()).getPolicy().getSections().getLast();
    }

    private WorkingCopy withNewRules() {
        WorkingCopy copy = copy();
        ClientGroup group = (ClientGroup) copy.root();
        group.setPolicy(FleetFactory.eINSTANCE.createPolicy());
        group.getPolicy().getSections().add((PolicySection) EcoreUtil.create(type()));
        set(rules(copy), "access", "DENY");
        return copy;
    }

    private String refusal(Class<? extends BartizanException> kind, WorkingCopy copy) {
        String before = text();
        String message = assertThrows(kind, () -> change(copy::applyTo)).getMessage();
        assertEquals(before, text());
        return message;
    }

    @Test
    void bringsWhatWasEditedIntoAnotherVersion() throws Exception {
        addRules();
        WorkingCopy copy = copy();
        set(rules(copy), "access", "READ_ONLY");
        set(rules(copy), "devices", "0951:1666; 0781:9999");
        rules(copy).getLocked().add("largest");
        update(UsbEcore.richer());
        WorkingCopy renewed = copy.renewed();
        assertSame(type(), rules(renewed).eClass());
        assertTrue(renewed.changed());
        assertFalse(copy().renewed().changed());
        assertEquals(3, change(copy::applyTo).changes().size());
        assertEquals("READ_ONLY", value("access"));
        assertEquals("0951:1666; 0781:9999", value("devices"));
        assertEquals("128", value("largest"));
        assertEquals(0, change(renewed::applyTo).number());
    }

    @Test
    void bringsNewRulesIntoAnotherVersion() throws Exception {
        WorkingCopy copy = withNewRules();
        update(UsbEcore.richer());
        change(copy::applyTo);
        assertSame(type(), fleet.<Object>read(o -> section(o).eClass()));
        assertEquals("DENY", value("access"));
    }

    @Test
    void refusesWhatTheOtherVersionDoesNotHave() throws Exception {
        addRules();
        update(UsbEcore.richer());
        WorkingCopy copy = copy();
        set(rules(copy), "notify", "PT10M");
        update(UsbEcore.first());
        String refusal = refusal(ConflictException.class, copy);
        assertTrue(refusal.contains("replaced meanwhile by a version that does not have all that is set here"), refusal);
        assertTrue(copy.renewed().changed());
        rules(copy).eUnset(feature(rules(copy), "notify"));
        assertEquals(0, change(copy::applyTo).number());
    }

    @Test
    void refusesWhatIsFromAnExtensionThatIsGone() {
        WorkingCopy copy = withNewRules();
        uninstall();
        String refusal = refusal(BartizanException.class, copy);
        assertTrue(refusal.contains("missing extension"), refusal);
    }
}
