// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.check;

import java.util.List;

import org.bartizan.fleet.Problem;
import org.bartizan.fleet.internal.model.Ids;
import org.bartizan.fleet.internal.model.Index;
import org.bartizan.fleet.internal.model.Shape;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Checks one object by what the metamodel says of its class, and by the rules of a few classes. */
final class ObjectCheck {

    private final Validator.Findings findings;
    private final Index index;

    ObjectCheck(Validator.Findings findings, Index index) {
        this.findings = findings;
        this.index = index;
    }

    void check(EObject object) {
        if (object instanceof Identified identified && !Ids.valid(identified.getId())) {
            say(object, FleetPackage.Literals.IDENTIFIED__ID, "The id \"" + identified.getId()
                    + "\" is not 1 to 100 letters, digits, dots, dashes and underscores, beginning with a letter, a digit or an underscore.");
        }
        Shape shape = Shape.of(object.eClass());
        shape.attributes().forEach(a -> attribute(object, a));
        shape.references().forEach(r -> references(object, r));
        shape.containments().forEach(c -> multiplicity(object, c, Texts.values(object, c).size()));
        Rules.of(object, (feature, message) -> say(object, feature, message));
    }

    private void attribute(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            List<Object> values = Texts.values(object, attribute);
            multiplicity(object, attribute, values.size());
            values.forEach(v -> value(object, attribute, v));
            return;
        }
        Object value = object.eGet(attribute);
        boolean blank = value == null || value instanceof String text && text.isBlank();
        if (blank && attribute.isRequired() || value == null && attribute.getDefaultValue() != null) {
            say(object, attribute, "It needs a " + Texts.words(attribute) + ".");
        } else if (value != null && (!attribute.isUnsettable() || object.eIsSet(attribute))) {
            value(object, attribute, value);
        }
    }

    private void value(EObject object, EAttribute attribute, Object value) {
        if (value == null) {
            say(object, attribute, "One of its " + Texts.words(attribute) + " has no value.");
            return;
        }
        String wrong = Strings.wrong(value, attribute == FleetPackage.Literals.NAMED__NAME);
        if (wrong == null) {
            wrong = Range.of(attribute).wrong(value);
        }
        if (wrong != null) {
            say(object, attribute, "Its " + Texts.words(attribute) + " " + wrong + ".");
        }
    }

    private void references(EObject object, EReference reference) {
        List<Object> targets = Texts.values(object, reference);
        multiplicity(object, reference, targets.size());
        for (Object target : targets) {
            if (!index.knows((EObject) target)) {
                say(object, reference, "Its " + Texts.words(reference) + " is not in this organisation.");
            }
        }
    }

    private void multiplicity(EObject object, EStructuralFeature feature, int count) {
        if (count < feature.getLowerBound()) {
            say(object, feature, "It needs at least " + feature.getLowerBound() + " " + Texts.words(feature) + ".");
        }
        if (feature.getUpperBound() > 1 && count > feature.getUpperBound()) {
            say(object, feature, "It may have " + feature.getUpperBound() + " " + Texts.words(feature) + " at most.");
        }
    }

    private void say(EObject object, EStructuralFeature feature, String message) {
        findings.add(new Problem(String.valueOf(Texts.id(object)), Texts.path(object), feature == null ? "" : feature.getName(), message));
    }
}
