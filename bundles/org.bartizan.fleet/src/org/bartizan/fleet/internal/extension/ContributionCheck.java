// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import static org.bartizan.fleet.internal.extension.Soundness.refuse;

import java.time.Duration;
import java.util.List;

import org.bartizan.fleet.internal.check.Range;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Whether a sound metamodel is what editors, resolution and the shell can work with: documented policy sections of settings. */
final class ContributionCheck {

    private static final int SHORTEST_DOCUMENTATION = 20;
    private static final int LONGEST_LABEL = 60;

    private final EPackage metamodel;

    ContributionCheck(EPackage metamodel) {
        this.metamodel = metamodel;
    }

    void run() throws RefusedMetamodelException {
        for (EClassifier classifier : metamodel.getEClassifiers()) {
            documented(classifier, classifier.getName());
            if (classifier instanceof EClass type) {
                section(type);
            } else {
                for (ENamedElement literal : ((EEnum) classifier).getELiterals()) {
                    documented(literal, classifier.getName() + "." + literal.getName());
                }
            }
        }
        refuse(metamodel.getEClassifiers().stream().noneMatch(EClass.class::isInstance), "it has no policy section");
    }

    private void section(EClass type) throws RefusedMetamodelException {
        // The key of a setting is made of the class that declares it, so a section inherits none.
        refuse(!type.getESuperTypes().equals(List.of(FleetPackage.Literals.POLICY_SECTION)) || type.isAbstract(), "the class " + type
                .getName() + " is abstract or does not inherit from PolicySection itself");
        Conflicts.refuse(metamodel, type);
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            String name = Names.of(feature);
            refuse(!(feature instanceof EAttribute), name + " is a reference; a setting is an attribute");
            documented(feature, name);
            setting((EAttribute) feature, name);
        }
    }

    private static void setting(EAttribute setting, String name) throws RefusedMetamodelException {
        refuse(setting.isMany(), name + " has many values; a list is one value of the type TextList or PathList");
        refuse(!setting.isUnsettable(), name + " is not unsettable, so it could not be inherited");
        refuse(setting.getDefaultValue() == null, name + " has no default");
        boolean quantity = setting.getDefaultValue() instanceof Number || setting.getDefaultValue() instanceof Duration;
        Range range = Range.read(setting);
        boolean whole = range.min() != null && range.max() != null && range.unit() != null;
        refuse(quantity && !whole, name + " is a quantity without min, max and unit");
        refuse(!quantity && (range.min() != null || range.max() != null), name + " is no quantity, but has a range");
        try {
            String wrong = quantity ? range.wrong(setting.getDefaultValue()) : null;
            refuse(wrong != null, "the default of " + name + " " + wrong);
        } catch (RuntimeException e) {
            throw new RefusedMetamodelException("the range of " + name + " cannot be read", e);
        }
    }

    private static void documented(ENamedElement element, String name) throws RefusedMetamodelException {
        String text = EcoreUtil.getDocumentation(element);
        refuse(text == null || text.isBlank(), name + " is not documented");
        refuse(text.length() < SHORTEST_DOCUMENTATION && !(element.eContainer() instanceof EEnum) || !text.strip().endsWith("."), name
                + " is not documented in a sentence");
        String label = EcoreUtil.getAnnotation(element, Soundness.SETTING, "label");
        refuse(label != null && (label.isBlank() || label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)),
                name + " has a label that is empty, not a line or longer than " + LONGEST_LABEL + " characters");
    }
}
