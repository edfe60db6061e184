// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import org.bartizan.fleet.internal.extension.ExtensionRegistry;
import org.bartizan.fleet.internal.model.Texts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds what took the place of the class of a copy, when the extension that brought it was replaced by another version of itself after the
 * copy was taken. Where the other version does not have everything that the copy has, nothing did: the copy is from a missing extension.
 */
final class Renewal {

    private Renewal() {
    }

    /** The class that a new copy of an object is to have; that of the object itself where nothing took its place. */
    static EClass of(EObject object) {
        EClass now = ExtensionRegistry.INSTANCE.successor(object.eClass());
        return now == object.eClass() || fits(object, now) ? now : object.eClass();
    }

    private static boolean fits(EObject object, EClass now) {
        return !now.isAbstract() && object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet)
                .allMatch(feature -> fits(object, feature, now.getEStructuralFeature(feature.getName())));
    }

    private static boolean fits(EObject object, EStructuralFeature feature, EStructuralFeature now) {
        if (now == null || now == feature) {
            return now != null;
        }
        boolean alike = now.isMany() == feature.isMany() && now.getClass() == feature.getClass();
        return alike && (!(feature instanceof EAttribute attribute) || readable(object, attribute, (EAttribute) now));
    }

    private static boolean readable(EObject object, EAttribute attribute, EAttribute now) {
        try {
            Texts.values(object, attribute).forEach(value -> Texts.value(now, Texts.exact(attribute, value)));
            return true;
        } catch (RuntimeException e) {
            // a value of another kind, such as a choice that the other version does not have
            return false;
        }
    }

    /** The same feature of the class that {@link #of} has found. */
    static <F extends EStructuralFeature> F same(F feature, EClass type) {
        @SuppressWarnings("unchecked") F same = (F) type.getEStructuralFeature(feature.getName());
        return same;
    }

    /** Copies a value from an attribute to the same attribute of a successor. */
    static void copy(EObject from, EObject to, EAttribute attribute) {
        EAttribute same = same(attribute, to.eClass());
        if (same == attribute) {
            Values.copy(from, to, attribute);
        } else if (from.eIsSet(attribute) && attribute.isMany()) {
            Texts.values(from, attribute).forEach(value -> Texts.list(to, same).add(Texts.value(same, Texts.exact(attribute, value))));
        } else if (from.eIsSet(attribute)) {
            to.eSet(same, Texts.value(same, Texts.exact(attribute, from.eGet(attribute))));
        }
    }
}
