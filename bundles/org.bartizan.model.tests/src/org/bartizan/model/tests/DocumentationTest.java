// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    @Test
    void everythingInTheMetamodelIsDocumentedInSentences() {
        List<String> bare = new ArrayList<>();
        for (ENamedElement element : named()) {
            String text = EcoreUtil.getDocumentation(element);
            if (text == null || !text.endsWith(".") || !Character.isUpperCase(text.codePointAt(0)) && !Character.isDigit(text.charAt(0))) {
                bare.add(element.eClass().getName() + " " + EcoreUtil.getURI(element).fragment());
            }
        }
        assertEquals(List.of(), bare);
    }

    @Test
    void theDocumentationOfAFeatureSaysMoreThanItsName() {
        List<String> thin = Metamodel.features().filter(feature -> EcoreUtil.getDocumentation(feature).split(" ").length < 4)
                .map(Metamodel::name).toList();
        assertEquals(List.of(), thin);
    }

    @Test
    void noTwoSettingsOfASectionAreDocumentedAlike() {
        for (var section : Metamodel.sections()) {
            Map<String, String> seen = new HashMap<>();
            for (EStructuralFeature feature : section.getEStructuralFeatures()) {
                String other = seen.put(EcoreUtil.getDocumentation(feature), feature.getName());
                assertTrue(other == null, () -> section.getName() + ": " + feature.getName() + " and " + other);
            }
        }
    }

    @Test
    void annotationsUseOnlyTheKeysThatAreAgreed() {
        Map<String, EObject> unknown = new TreeMap<>();
        FleetPackage.eINSTANCE.eAllContents().forEachRemaining(object -> {
            if (object instanceof EAnnotation annotation && Metamodel.SETTING.equals(annotation.getSource())) {
                annotation.getDetails().keySet().stream().filter(key -> !List.of("label", "unit", "min", "max", "engine").contains(key))
                        .forEach(key -> unknown.put(key, annotation.eContainer()));
            }
        });
        assertEquals(Map.of(), unknown);
    }

    private static List<ENamedElement> named() {
        List<ENamedElement> named = new ArrayList<>();
        named.add(FleetPackage.eINSTANCE);
        FleetPackage.eINSTANCE.eAllContents().forEachRemaining(object -> {
            if (object instanceof ENamedElement element) {
                named.add(element);
            }
        });
        return named;
    }
}
