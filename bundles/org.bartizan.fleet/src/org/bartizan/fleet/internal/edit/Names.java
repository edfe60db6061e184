// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import org.bartizan.fleet.internal.model.Texts;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What people call the features of the metamodel. */
final class Names {

    private Names() {
    }

    /** The label that a feature is annotated with, or its name in words; in small letters, to stand in a sentence. */
    static String of(EStructuralFeature feature) {
        String label = EcoreUtil.getAnnotation(feature, "urn:bartizan:setting", "label");
        return label == null ? Texts.words(feature) : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
