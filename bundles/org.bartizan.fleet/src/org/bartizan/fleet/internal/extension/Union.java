// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import static org.bartizan.fleet.internal.extension.Soundness.refuse;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Lets a metamodel have what another version of it had, so that no value of that version is lost. What both have is as the first says, and
 * must be of the same kind and type, or the versions do not fit together.
 */
final class Union {

    private final EPackage metamodel;
    private final EPackage other;

    private Union(EPackage metamodel, EPackage other) {
        this.metamodel = metamodel;
        this.other = other;
    }

    /** Adds to {@code metamodel} what only {@code other} has; {@code other} is of no use afterwards. */
    static void retain(EPackage metamodel, EPackage other) throws RefusedMetamodelException {
        Union union = new Union(metamodel, other);
        for (EClassifier before : List.copyOf(other.getEClassifiers())) {
            union.retain(before);
        }
        union.useOwnTypes();
        new Soundness(metamodel).check();
    }

    private void retain(EClassifier before) throws RefusedMetamodelException {
        EClassifier now = metamodel.getEClassifier(before.getName());
        switch (before) {
            case EClassifier gone when now == null -> metamodel.getEClassifiers().add(gone);
            case EEnum type when now instanceof EEnum kept -> literals(kept, type);
            case EClass type when now instanceof EClass kept -> features(kept, type);
            default -> refuse(true, before.getName() + " was " + kind(before) + " and is " + kind(now));
        }
    }

    private static String kind(EClassifier classifier) {
        return classifier instanceof EEnum ? "an enumeration" : "a class";
    }

    private static void literals(EEnum now, EEnum before) {
        for (EEnumLiteral literal : List.copyOf(before.getELiterals())) {
            if (now.getEEnumLiteral(literal.getName()) == null) {
                literal.setValue(now.getELiterals().stream().mapToInt(EEnumLiteral::getValue).max().orElse(0) + 1);
                now.getELiterals().add(literal);
            }
        }
    }

    private static void features(EClass now, EClass before) throws RefusedMetamodelException {
        String was = before.getESuperTypes().getFirst().getName();
        String is = now.getESuperTypes().getFirst().getName();
        refuse(!was.equals(is), now.getName() + " inherited from " + was + " and inherits from " + is);
        refuse(now.isAbstract() && !before.isAbstract(), now.getName() + " has become abstract");
        for (EStructuralFeature feature : List.copyOf(before.getEStructuralFeatures())) {
            EStructuralFeature same = now.getEStructuralFeature(feature.getName());
            if (same == null) {
                now.getEStructuralFeatures().add(feature);
            } else {
                String had = described(feature);
                String has = described(same);
                refuse(!had.equals(has), Names.of(feature) + " was " + had + " and is " + has);
            }
        }
    }

    private static String described(EStructuralFeature feature) {
        String uri = feature.getEType().getEPackage().equals(feature.getEContainingClass().getEPackage()) ? ""
                : Objects.toString(feature.getEType().getEPackage().getNsURI(), "").replaceFirst(".*/", "").concat(" ");
        return (feature.isMany() ? "a list of " : "") + uri + feature.getEType().getName() + (feature.isUnsettable() ? "" : ", always set");
    }

    private void useOwnTypes() {
        for (EClassifier classifier : metamodel.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type.getESuperTypes().replaceAll(each -> (EClass) own(each));
                type.getEStructuralFeatures().forEach(feature -> feature.setEType(own(feature.getEType())));
            }
        }
    }

    private EClassifier own(EClassifier type) {
        return type.getEPackage() == other ? metamodel.getEClassifier(type.getName()) : type;
    }
}
