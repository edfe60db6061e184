// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.List;

import org.bartizan.fleet.internal.model.Shape;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** How far an edit reaches. */
public enum Scope {

    /** An object with everything in it. */
    WHOLE,
    /** An object without the objects in it that have editors of their own. */
    OBJECT;

    private static final List<EClass> APART = List.of(FleetPackage.Literals.POLICY_HOLDER, FleetPackage.Literals.COMPUTER,
            FleetPackage.Literals.SITE);

    /** The containments of a class that belong to the edit. */
    List<EReference> parts(EClass type) {
        List<EReference> all = Shape.of(type).containments();
        return this == WHOLE ? all : all.stream().filter(c -> !isApart(c)).toList();
    }

    /** The parts of an object in their order. */
    List<EObject> partsOf(EObject object) {
        return parts(object.eClass()).stream().flatMap(c -> Texts.values(object, c).stream()).map(EObject.class::cast).toList();
    }

    private static boolean isApart(EReference containment) {
        return APART.stream().anyMatch(type -> type.isSuperTypeOf(containment.getEReferenceType()));
    }
}
