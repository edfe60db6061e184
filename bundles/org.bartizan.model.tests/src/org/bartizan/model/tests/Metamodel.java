// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.model.tests;

import java.util.List;
import java.util.stream.Stream;

import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the tests ask of the metamodel. */
final class Metamodel {

    static final String SETTING = "urn:bartizan:setting";

    private Metamodel() {
    }

    static Stream<EClass> classes() {
        return FleetPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static Stream<EStructuralFeature> features() {
        return classes().flatMap(type -> type.getEStructuralFeatures().stream());
    }

    static Stream<EAttribute> attributes() {
        return features().filter(EAttribute.class::isInstance).map(EAttribute.class::cast);
    }

    /** The concrete policy sections. */
    static List<EClass> sections() {
        return classes().filter(type -> !type.isAbstract() && FleetPackage.Literals.POLICY_SECTION.isSuperTypeOf(type)).toList();
    }

    /** The settings of all policy sections. */
    static Stream<EAttribute> settings() {
        return sections().stream().flatMap(type -> type.getEAttributes().stream());
    }

    static String detail(ENamedElement element, String key) {
        return EcoreUtil.getAnnotation(element, SETTING, key);
    }

    /** Class and feature, for messages. */
    static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
