// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a metamodel has, by names: {@code UsbStorage} and {@code UsbStorage.enabled}. */
final class Names {

    private Names() {
    }

    static Set<String> of(EPackage metamodel) {
        Set<String> names = new LinkedHashSet<>();
        metamodel.getEClassifiers().forEach(classifier -> {
            names.add(classifier.getName());
            if (classifier instanceof EClass type) {
                type.getEStructuralFeatures().forEach(feature -> names.add(of(feature)));
            }
        });
        return Set.copyOf(names);
    }

    static String of(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
