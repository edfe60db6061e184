// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The features of a class that are kept, sorted by what they are. Works for every class, also of extensions.
 *
 * @param attributes without the id
 * @param containments whose values are parts of the object
 * @param references to objects elsewhere in the organisation
 */
public record Shape(List<EAttribute> attributes, List<EReference> containments, List<EReference> references) {

    private static final Map<EClass, Shape> KNOWN = new ConcurrentHashMap<>();

    /** The shape of a class. */
    public static Shape of(EClass type) {
        return KNOWN.computeIfAbsent(type, Shape::derive);
    }

    /** Forgets what it knows of a package that is not in use any more. */
    public static void forget(EPackage metamodel) {
        KNOWN.keySet().removeIf(type -> type.getEPackage() == metamodel);
    }

    /** Whether an object of one of these classes can be referred to from somewhere. */
    static boolean canBeReferredTo(Iterable<EClass> targets) {
        return KNOWN.values().stream().flatMap(s -> s.references.stream()).anyMatch(r -> accepts(r, targets));
    }

    static boolean accepts(EReference reference, Iterable<EClass> targets) {
        for (EClass target : targets) {
            if (reference.getEReferenceType().isSuperTypeOf(target)) {
                return true;
            }
        }
        return false;
    }

    /** Whether changes of a feature are kept. */
    static boolean keeps(EStructuralFeature feature) {
        boolean container = feature instanceof EReference reference && reference.isContainer();
        return !container && feature.isChangeable() && !feature.isTransient() && !feature.isDerived();
    }

    private static Shape derive(EClass type) {
        List<EAttribute> attributes = type.getEAllAttributes().stream()
                .filter(a -> keeps(a) && a != FleetPackage.Literals.IDENTIFIED__ID).toList();
        List<EReference> kept = type.getEAllReferences().stream().filter(Shape::keeps).toList();
        return new Shape(attributes, kept.stream().filter(EReference::isContainment).toList(),
                kept.stream().filter(r -> !r.isContainment()).toList());
    }
}
