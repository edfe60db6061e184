// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.bartizan.model.FleetFactory;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicySection;
import org.bartizan.model.impl.PolicySectionImpl;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An extension brings a policy section in an EPackage of its own. */
class ExtensionPackageTest {

    private static final String URI = "urn:example:usb:1";

    private final EPackage extension = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass usb = EcoreFactory.eINSTANCE.createEClass();
    private final EAttribute allow = EcoreFactory.eINSTANCE.createEAttribute();
    private final EAttribute message = EcoreFactory.eINSTANCE.createEAttribute();

    @BeforeEach
    void install() {
        extension.setName("usb");
        extension.setNsPrefix("usb");
        extension.setNsURI(URI);
        extension.getEClassifiers().add(usb);
        usb.setName("UsbStorage");
        usb.getESuperTypes().add(FleetPackage.Literals.POLICY_SECTION);
        setting(allow, "allow", EcorePackage.Literals.EBOOLEAN, "true");
        setting(message, "blockFor", FleetPackage.Literals.DURATION, "PT5M");
        extension.setEFactoryInstance(new Sections());
        EPackage.Registry.INSTANCE.put(URI, extension);
    }

    @AfterEach
    void uninstall() {
        EPackage.Registry.INSTANCE.remove(URI);
    }

    @Test
    void itsSectionHasIdentityLocksAndSettingsThatCanBeUnset() {
        PolicySection section = (PolicySection) EcoreUtil.create(usb);
        section.setId("u");
        section.getLocked().add("allow");
        assertFalse(section.eIsSet(allow));
        assertEquals(true, section.eGet(allow));
        section.eSet(allow, true);
        assertTrue(section.eIsSet(allow));
        section.eUnset(allow);
        assertFalse(section.eIsSet(allow));
    }

    @Test
    void itIsKeptInTheSameFileAsTheOthers() throws IOException {
        Policy policy = FleetFactory.eINSTANCE.createPolicy();
        PolicySection section = (PolicySection) EcoreUtil.create(usb);
        section.setId("u");
        section.getLocked().add("allow");
        section.eSet(allow, false);
        policy.getSections().add(FleetFactory.eINSTANCE.createAutoProtect());
        policy.getSections().add(section);
        Policy read = (Policy) Xmi.read(Xmi.write(policy));
        PolicySection found = read.getSections().getLast();
        assertNotNull(found);
        assertEquals(usb, found.eClass());
        assertEquals(false, found.eGet(allow));
        assertFalse(found.eIsSet(message));
        assertEquals("[allow]", found.getLocked().toString());
    }

    /** Lets an extension do without generated code: its sections are generic ones on the generated base class. */
    private static final class Sections extends EFactoryImpl {

        @Override
        public EObject create(EClass type) {
            return new Section(type);
        }
    }

    private static final class Section extends PolicySectionImpl {

        Section(EClass type) {
            eSetClass(type);
        }
    }

    private void setting(EAttribute attribute, String name, EDataType type, String standard) {
        attribute.setName(name);
        attribute.setEType(type);
        attribute.setUnsettable(true);
        attribute.setDefaultValueLiteral(standard);
        usb.getEStructuralFeatures().add(attribute);
    }
}
