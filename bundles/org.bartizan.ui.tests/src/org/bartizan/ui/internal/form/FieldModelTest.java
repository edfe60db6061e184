// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.Client;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.FleetPackage.Literals;
import org.bartizan.model.Policy;
import org.junit.jupiter.api.Test;

class FieldModelTest {

    private final Client first = client("one");
    private final Client second = client("two");

    private static Client client(String name) {
        Client client = FleetFactory.eINSTANCE.createClient();
        client.setId(name);
        client.setName(name);
        return client;
    }

    private static FieldModel size(EditSession session) {
        return new FieldModel(session, new Subject(session.roots(), Literals.AUTO_PROTECT), Fields.of(
                Literals.AUTO_PROTECT__MAX_FILE_SIZE));
    }

    private static AutoProtect section(Client client) {
        return (AutoProtect) client.getPolicy().getSections().getFirst();
    }

    @Test
    void makesPolicyAndSectionWhenTheFirstSettingIsSet() {
        EditSession session = new EditSession(List.of(first));
        size(session).set(7);
        assertEquals(7, section(first).getMaxFileSize());
        assertEquals("Set Maximum file size", session.undoLabel());
        session.undo();
        assertNull(first.getPolicy());
        session.redo();
        assertEquals(7, section(first).getMaxFileSize());
    }

    @Test
    void leavesNothingBehindWhenTheLastSettingIsUnset() {
        EditSession session = new EditSession(List.of(first));
        size(session).set(7);
        size(session).lock(true);
        size(session).unset();
        assertNull(first.getPolicy());
    }

    @Test
    void keepsAPolicyThatSaysMore() {
        Policy policy = FleetFactory.eINSTANCE.createPolicy();
        policy.setReason("slow disk");
        first.setPolicy(policy);
        EditSession session = new EditSession(List.of(first));
        size(session).set(7);
        size(session).unset();
        assertEquals("slow disk", first.getPolicy().getReason());
        assertTrue(first.getPolicy().getSections().isEmpty());
    }

    @Test
    void locksWhatIsSet() {
        EditSession session = new EditSession(List.of(first));
        size(session).lock(true);
        assertFalse(size(session).state().locked(), "nothing is set, so nothing is locked");
        size(session).set(7);
        size(session).lock(true);
        assertEquals(List.of("maxFileSize"), section(first).getLocked());
        size(session).lock(false);
        assertTrue(section(first).getLocked().isEmpty());
    }

    @Test
    void tellsWhereSeveralDiffer() {
        EditSession session = new EditSession(List.of(first, second));
        size(new EditSession(List.of(first))).set(7);
        FieldState some = size(session).state();
        assertTrue(some.set() && some.differs() && !some.everywhere());
        assertNull(some.value());
        size(session).set(9);
        assertEquals(new FieldState(9, true, true, false, false), size(session).state());
        assertEquals(9, section(second).getMaxFileSize());
        session.undo();
        assertEquals(7, section(first).getMaxFileSize());
        assertNull(second.getPolicy());
    }

    @Test
    void writesOnlyWhatWasTouched() {
        EditSession session = new EditSession(List.of(first, second));
        new FieldModel(session, Subject.of(session.roots()), Fields.of(Literals.CLIENT__ROAMING)).set(true);
        assertTrue(first.isRoaming() && second.isRoaming());
        assertEquals(List.of("one", "two"), List.of(first.getName(), second.getName()));
    }

    @Test
    void setsAndClearsPlainValues() {
        EditSession session = new EditSession(List.of(first));
        FieldModel description = new FieldModel(session, Subject.of(session.roots()), Fields.of(Literals.COMPUTER__DESCRIPTION,
                Literals.CLIENT));
        description.set("in the hall");
        description.set(null);
        assertNull(first.getDescription());
        FieldModel addresses = new FieldModel(session, Subject.of(session.roots()), Fields.of(Literals.COMPUTER__ADDRESSES,
                Literals.CLIENT));
        addresses.set(List.of("10.0.0.1", "pc.example"));
        assertEquals(List.of("10.0.0.1", "pc.example"), first.getAddresses());
    }

    @Test
    void takesBackTheWholeOfWhatWasTypedInOneGo() {
        EditSession session = new EditSession(List.of(first));
        Object visit = new Object();
        for (int typed : List.of(1, 12, 120)) {
            session.type(visit, () -> size(session).set(typed));
        }
        session.type(new Object(), () -> size(session).set(5));
        session.undo();
        assertEquals(120, section(first).getMaxFileSize());
        session.undo();
        assertNull(first.getPolicy());
        assertNull(session.undoLabel());
    }

    @Test
    void nothingIsThereToUndoWhenTheOldTextIsTypedAgain() {
        size(new EditSession(List.of(first))).set(7);
        EditSession session = new EditSession(List.of(first));
        Object visit = new Object();
        session.type(visit, () -> size(session).set(70));
        session.type(visit, () -> size(session).set(7));
        assertFalse(session.edited());
    }

    @Test
    void countsWhatIsSetAndLocked() {
        EditSession session = new EditSession(List.of(first, second));
        assertEquals(new SectionCount(0, 0), SectionCount.of(session.roots(), Literals.AUTO_PROTECT));
        size(session).set(7);
        size(session).lock(true);
        assertEquals(new SectionCount(1, 1), SectionCount.of(session.roots(), Literals.AUTO_PROTECT));
    }
}
