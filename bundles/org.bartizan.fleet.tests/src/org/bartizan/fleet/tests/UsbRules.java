// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import java.util.List;

import org.bartizan.fleet.internal.extension.UsbEcore;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A section with a setting, a list of parts and a reference, in a package of its own: more than bundles may bring today, and nothing that the
 * organisation could not keep. The classes and features are those in use after {@link #install}.
 */
final class UsbRules {

    static final String URI = "urn:example:rules:1";
    static EClass SECTION;
    static EAttribute BLOCK;
    static EClass DEVICE;
    static EAttribute VENDOR;
    static EReference DEVICES;
    static EReference EXCEPT_AT;

    private UsbRules() {
    }

    static EObject make(EClass type) {
        return EcoreUtil.create(type);
    }

    @SuppressWarnings("unchecked")
    static List<EObject> devices(EObject section) {
        return (List<EObject>) section.eGet(DEVICES);
    }

    static void install() {
        UsbEcore.install(made());
        EPackage rules = EPackage.Registry.INSTANCE.getEPackage(URI);
        SECTION = (EClass) rules.getEClassifier("UsbRules");
        BLOCK = (EAttribute) SECTION.getEStructuralFeature("block");
        DEVICE = (EClass) rules.getEClassifier("Device");
        VENDOR = (EAttribute) DEVICE.getEStructuralFeature("vendor");
        DEVICES = (EReference) SECTION.getEStructuralFeature("devices");
        EXCEPT_AT = (EReference) SECTION.getEStructuralFeature("exceptAt");
    }

    static void remove() {
        UsbEcore.remove(URI);
    }

    private static EPackage made() {
        EPackage rules = EcoreFactory.eINSTANCE.createEPackage();
        rules.setName("rules");
        rules.setNsPrefix("rules");
        rules.setNsURI(URI);
        EClass section = type(rules, "UsbRules");
        EClass device = type(rules, "Device");
        attribute(section, "block", EcorePackage.Literals.EBOOLEAN);
        attribute(device, "vendor", EcorePackage.Literals.ESTRING);
        reference(section, "devices", device, true);
        reference(section, "exceptAt", FleetPackage.Literals.SITE, false);
        return rules;
    }

    private static EClass type(EPackage home, String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().add(FleetPackage.Literals.POLICY_SECTION);
        home.getEClassifiers().add(type);
        return type;
    }

    private static void attribute(EClass owner, String name, EClassifier type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        attribute.setUnsettable(true);
        owner.getEStructuralFeatures().add(attribute);
    }

    private static void reference(EClass owner, String name, EClass type, boolean containment) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(containment);
        reference.setUpperBound(-1);
        owner.getEStructuralFeatures().add(reference);
    }
}
