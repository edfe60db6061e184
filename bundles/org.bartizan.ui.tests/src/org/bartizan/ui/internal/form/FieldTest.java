// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.model.FleetPackage;
import org.bartizan.model.FleetPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class FieldTest {

    @Test
    void takesTheKindFromTheType() {
        assertEquals(FieldKind.CHECK, FieldKind.of(Literals.AUTO_PROTECT__ENABLED));
        assertEquals(FieldKind.CHOICE, FieldKind.of(Literals.AUTO_PROTECT__FILE_EVENTS));
        assertEquals(FieldKind.NUMBER, FieldKind.of(Literals.AUTO_PROTECT__THREADS));
        assertEquals(FieldKind.DURATION, FieldKind.of(Literals.AUTO_PROTECT__REENABLE_AFTER));
        assertEquals(FieldKind.PATHS, FieldKind.of(Literals.AUTO_PROTECT__EXCLUDED_PATHS));
        assertEquals(FieldKind.TEXTS, FieldKind.of(Literals.AUTO_PROTECT__EXCLUDED_USERS));
        assertEquals(FieldKind.TEXTS, FieldKind.of(Literals.COMPUTER__ADDRESSES));
        assertEquals(FieldKind.CHOICES, FieldKind.of(Literals.BLACKOUT_WINDOW__DAYS));
        assertEquals(FieldKind.TIME, FieldKind.of(Literals.BLACKOUT_WINDOW__START));
        assertEquals(FieldKind.ZONE, FieldKind.of(Literals.BLACKOUT_WINDOW__ZONE));
        assertEquals(FieldKind.REFERENCES, FieldKind.of(Literals.BLACKOUT_WINDOW__SITES));
        assertEquals(FieldKind.REFERENCE, FieldKind.of(Literals.CLIENT__SERVER));
        assertEquals(FieldKind.DATE, FieldKind.of(Literals.SCHEDULED_SCAN__START_DATE));
        assertEquals(FieldKind.INSTANT, FieldKind.of(Literals.POLICY__EXPIRES));
        assertEquals(FieldKind.TEXT, FieldKind.of(Literals.NAMED__NAME));
    }

    @Test
    void callsThingsAsTheMetamodelDoes() {
        assertEquals("Re-enable after", Fields.of(Literals.AUTO_PROTECT__REENABLE_AFTER).label());
        assertEquals("Maximum file size", Fields.of(Literals.AUTO_PROTECT__MAX_FILE_SIZE).label());
        assertEquals("Auto-protect", Words.label(Literals.AUTO_PROTECT));
        Field events = Fields.of(Literals.AUTO_PROTECT__FILE_EVENTS);
        assertEquals(List.of("Every access", "Changes"), events.choices().stream().map(events::label).toList());
    }

    @Test
    void leavesOutIdsAndParts() {
        List<String> names = Field.of(Literals.CLIENT, Fields.PROVIDERS).stream().map(field -> field.feature().getName()).toList();
        assertTrue(names.containsAll(List.of("name", "addresses", "platform", "site", "server", "roaming")), names::toString);
        assertFalse(names.contains("id") || names.contains("policy") || names.contains("scheduledScans"), names::toString);
    }

    @Test
    void explainsRangeAndDefault() {
        Field field = Fields.of(Literals.AUTO_PROTECT__MAX_FILE_SIZE);
        String all = field.explanation(new FieldText(field));
        assertTrue(all.endsWith("Allowed: 1 to 2000 MB.\nDefault: 5 MB."), all);
    }

    /** As the metamodel of an extension has it, for which no Java was generated. */
    @Test
    void servesClassesThatExistOnlyAtRuntime() {
        EClass section = section();
        EAttribute ports = (EAttribute) section.getEStructuralFeature("allowedPorts");
        Field number = Field.of(ports, EcoreUtil.create(section), Fields.PROVIDERS);
        assertEquals("Allowed ports", number.label());
        assertEquals(FieldKind.NUMBER, number.kind());
        assertEquals("usbRules.allowedPorts", number.setting().orElseThrow().key());
        Field mode = Field.of(section.getEStructuralFeature("mode"), EcoreUtil.create(section), Fields.PROVIDERS);
        assertEquals(FieldKind.CHOICE, mode.kind());
        assertEquals(List.of("Read only", "Block"), mode.choices().stream().map(mode::label).toList());
    }

    private static EClass section() {
        EcoreFactory factory = EcoreFactory.eINSTANCE;
        var made = factory.createEPackage();
        made.setName("usb");
        made.setNsURI("urn:test:usb");
        made.setNsPrefix("usb");
        EEnum mode = factory.createEEnum();
        mode.setName("Mode");
        for (String name : List.of("READ_ONLY", "BLOCK")) {
            var literal = factory.createEEnumLiteral();
            literal.setName(name);
            literal.setValue(mode.getELiterals().size());
            mode.getELiterals().add(literal);
        }
        EClass section = factory.createEClass();
        section.setName("UsbRules");
        section.getESuperTypes().add(FleetPackage.Literals.POLICY_SECTION);
        section.getEStructuralFeatures().add(attribute("allowedPorts", EcorePackage.Literals.EINT));
        section.getEStructuralFeatures().add(attribute("mode", mode));
        made.getEClassifiers().add(section);
        made.getEClassifiers().add(mode);
        made.setEFactoryInstance(new org.eclipse.emf.ecore.impl.EFactoryImpl() {
            @Override
            public org.eclipse.emf.ecore.EObject create(EClass type) {
                return new Section(type);
            }
        });
        return section;
    }

    private static EAttribute attribute(String name, org.eclipse.emf.ecore.EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        attribute.setUnsettable(true);
        return attribute;
    }

    private static final class Section extends org.bartizan.model.impl.PolicySectionImpl {

        Section(EClass type) {
            eSetClass(type);
        }
    }
}
