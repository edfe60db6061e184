// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.bartizan.fleet.internal.extension.Contribution;
import org.bartizan.fleet.internal.extension.ExtensionRegistry;
import org.bartizan.fleet.internal.extension.UsbEcore;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with an organisation and an extension that comes and goes. */
abstract class ExtensionCase extends FleetCase {

    static final ExtensionRegistry REGISTRY = ExtensionRegistry.INSTANCE;
    Contribution installed;

    @BeforeEach
    void begin() throws Exception {
        createAcme(3);
        install(UsbEcore.first());
    }

    @AfterEach
    void uninstallAtTheEnd() {
        uninstall();
    }

    void install(Contribution contribution) throws Exception {
        REGISTRY.contribute(contribution);
        installed = contribution;
    }

    void uninstall() {
        if (installed != null) {
            REGISTRY.withdraw(installed);
            installed = null;
        }
    }

    /** Replaces the extension by another version as a framework does. */
    void update(Contribution next) throws Exception {
        uninstall();
        install(next);
    }

    static EClass type() {
        EPackage usb = EPackage.Registry.INSTANCE.getEPackage(UsbEcore.URI);
        assertNotNull(usb, "The extension is not there.");
        return (EClass) usb.getEClassifier("UsbStorage");
    }

    static PolicySection section(Organization acme) {
        return (PolicySection) Acme.sales(acme).getPolicy().getSections().getLast();
    }

    static EStructuralFeature feature(PolicySection section, String name) {
        return section.eClass().getEStructuralFeature(name);
    }

    static void set(PolicySection section, String name, String value) {
        EStructuralFeature feature = feature(section, name);
        section.eSet(feature, EcoreUtil.createFromString((EDataType) feature.getEType(), value));
    }

    /** Lets Sales have rules, with a list, a number and a lock. */
    void addRules() {
        change(o -> {
            Acme.sales(o).setPolicy(Acme.policy(true));
            PolicySection rules = (PolicySection) EcoreUtil.create(type());
            set(rules, "access", "DENY");
            set(rules, "devices", "0951:1666; 0781:5581");
            set(rules, "largest", "128");
            rules.getLocked().add("access");
            Acme.sales(o).getPolicy().getSections().add(rules);
        });
    }

    String value(String name) {
        return fleet.read(o -> {
            EAttribute feature = (EAttribute) feature(section(o), name);
            return section(o).eIsSet(feature) ? EcoreUtil.convertToString(feature.getEAttributeType(), section(o).eGet(feature)) : null;
        });
    }
}
