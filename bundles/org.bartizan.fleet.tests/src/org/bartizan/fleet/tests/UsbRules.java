// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import java.util.List;

import org.bartizan.model.FleetPackage;
import org.bartizan.model.impl.PolicySectionImpl;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;

/** What an extension contributes: a section with a setting, a list of parts and a reference, in a package of its own. */
final class UsbRules {

    static final String URI = "urn:example:usb:1";
    static final EClass SECTION = type("UsbRules");
    static final EAttribute BLOCK = attribute(SECTION, "block", EcorePackage.Literals.EBOOLEAN);
    static final EClass DEVICE = type("Device");
    static final EAttribute VENDOR = attribute(DEVICE, "vendor", EcorePackage.Literals.ESTRING);
    static final EReference DEVICES = reference("devices", DEVICE, true);
    static final EReference EXCEPT_AT = reference("exceptAt", FleetPackage.Literals.SITE, false);

    private UsbRules() {
    }

    /** An object of a class that nothing was generated for. */
    private static final class Section extends PolicySectionImpl {
        Section(EClass type) {
            eSetClass(type);
        }
    }

    static EObject make(EClass type) {
        return new Section(type);
    }

    @SuppressWarnings("unchecked")
    static List<EObject> devices(EObject section) {
        return (List<EObject>) section.eGet(DEVICES);
    }

    static void install() {
        EPackage home = EcoreFactory.eINSTANCE.createEPackage();
        home.setName("usb");
        home.setNsPrefix("usb");
        home.setNsURI(URI);
        home.getEClassifiers().add(SECTION);
        home.getEClassifiers().add(DEVICE);
        EFactory factory = new EFactoryImpl() {
            @Override
            public EObject create(EClass type) {
                return make(type);
            }
        };
        home.setEFactoryInstance(factory);
        EPackage.Registry.INSTANCE.put(URI, home);
    }

    static void remove() {
        EPackage.Registry.INSTANCE.remove(URI);
    }

    private static EClass type(String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().add(FleetPackage.Literals.POLICY_SECTION);
        return type;
    }

    private static EAttribute attribute(EClass owner, String name, EClassifier type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        attribute.setUnsettable(true);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference reference(String name, EClass type, boolean containment) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(containment);
        reference.setUpperBound(-1);
        SECTION.getEStructuralFeatures().add(reference);
        return reference;
    }
}
