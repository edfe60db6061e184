// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.bartizan.model.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An object with everything in it as it was at one moment.
 *
 * @param type its class
 * @param id its id
 * @param slots the features that were set
 */
public record Tree(EClass type, String id, List<Slot> slots) {

    /**
     * The value of one feature.
     *
     * @param feature which
     * @param values texts of an attribute (null for null), ids of referenced objects, or trees of contained ones
     */
    public record Slot(EStructuralFeature feature, List<Object> values) {
    }

    /** Copies an object without those parts that {@code without} names. */
    static Tree of(EObject object, Predicate<EObject> without) {
        List<Slot> slots = new ArrayList<>();
        Shape shape = Shape.of(object.eClass());
        for (EAttribute attribute : shape.attributes()) {
            if (object.eIsSet(attribute)) {
                slots.add(new Slot(attribute, texts(object, attribute)));
            }
        }
        for (EReference reference : shape.references()) {
            if (object.eIsSet(reference)) {
                slots.add(new Slot(reference, new ArrayList<>(Texts.values(object, reference).stream().map(Texts::id).toList())));
            }
        }
        for (EReference containment : shape.containments()) {
            List<Object> parts = new ArrayList<>();
            for (Object part : Texts.values(object, containment)) {
                if (!without.test((EObject) part)) {
                    parts.add(of((EObject) part, without));
                }
            }
            if (!parts.isEmpty()) {
                slots.add(new Slot(containment, parts));
            }
        }
        return new Tree(object.eClass(), ((Identified) object).getId(), slots);
    }

    private static List<Object> texts(EObject object, EAttribute attribute) {
        List<Object> texts = new ArrayList<>();
        if (attribute.isMany()) {
            Texts.values(object, attribute).forEach(v -> texts.add(Texts.exact(attribute, v)));
        } else {
            texts.add(Texts.exact(attribute, object.eGet(attribute)));
        }
        return texts;
    }
}
