// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.internal.model.Texts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values of attributes and references of two objects of one class that may be in different trees: references are equal when the ids are. */
final class Values {

    private Values() {
    }

    /** Whether two objects have the same value of an attribute or reference, where set to the default is not the same as not set. */
    static boolean same(EObject one, EObject other, EStructuralFeature feature) {
        if (feature.isUnsettable() && one.eIsSet(feature) != other.eIsSet(feature)) {
            return false;
        }
        return feature instanceof EReference ? ids(one, feature).equals(ids(other, feature))
                : Objects.equals(one.eGet(feature), other.eGet(feature));
    }

    /** The ids of what an object refers to. */
    static List<String> ids(EObject object, EStructuralFeature reference) {
        return Texts.values(object, reference).stream().map(Texts::id).toList();
    }

    /** Gives {@code to} the value that {@code from} has of an attribute, and touches nothing that is equal. */
    static void copy(EObject from, EObject to, EAttribute attribute) {
        if (attribute.isMany()) {
            List<Object> wanted = Texts.values(from, attribute);
            refuseTwice(from, attribute, wanted);
            Sequence.align(Texts.list(to, attribute), wanted);
        } else if (!same(from, to, attribute)) {
            copySingle(from, to, attribute);
        }
    }

    private static void copySingle(EObject from, EObject to, EAttribute attribute) {
        if (attribute.isUnsettable() && !from.eIsSet(attribute)) {
            to.eUnset(attribute);
        } else {
            to.eSet(attribute, from.eGet(attribute));
        }
    }

    private static void refuseTwice(EObject object, EAttribute attribute, List<Object> values) {
        if (new HashSet<>(values).size() < values.size()) {
            HashSet<Object> seen = new HashSet<>();
            Object twice = values.stream().filter(v -> !seen.add(v)).findFirst().orElseThrow();
            throw new BartizanException("change " + Texts.path(object), "its " + Names.of(attribute) + " have " + twice + " twice",
                    "Name it once");
        }
    }

    /** A value for people; null when it is not set. */
    static String text(EObject object, EStructuralFeature feature) {
        if (feature.isUnsettable() && !object.eIsSet(feature)) {
            return null;
        }
        List<Object> values = Texts.values(object, feature);
        return values.isEmpty() ? null : values.stream().map(v -> Texts.readable(feature, v)).collect(Collectors.joining(", "));
    }
}
