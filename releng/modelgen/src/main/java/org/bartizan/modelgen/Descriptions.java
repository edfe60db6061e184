// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.modelgen;

import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPropertyKind;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives the item providers what the ecore says about each feature: its documentation as the tooltip, and ids only for reading. */
final class Descriptions {

    private Descriptions() {
    }

    static void describe(GenPackage genPackage) {
        for (GenClass genClass : genPackage.getGenClasses()) {
            for (GenFeature genFeature : genClass.getGenFeatures()) {
                EStructuralFeature feature = genFeature.getEcoreFeature();
                genFeature.setPropertyDescription(EcoreUtil.getDocumentation(feature));
                if (feature instanceof EAttribute attribute && attribute.isID()) {
                    genFeature.setProperty(GenPropertyKind.READONLY_LITERAL);
                }
            }
        }
    }
}
