// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.bartizan.fleet.internal.model.Shape;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.Identified;
import org.bartizan.model.Named;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Detached copies of objects with their parts; what they refer to elsewhere becomes a stand-in that has no more than a class, an id and a name.
 * Objects of a version of an extension that was replaced become objects of the version that is in use, where that has all that they have.
 */
public final class Copies {

    private final Map<EObject, EObject> copies = new HashMap<>();
    private final Map<String, EObject> standIns = new HashMap<>();

    private Copies() {
    }

    /** Copies an object without the objects in it that have editors of their own. */
    public static EObject of(EObject original) {
        Copies copies = new Copies();
        EObject copy = copies.copy(original);
        copies.copies.forEach(copies::refer);
        return copy;
    }

    /** A stand-in for one object. */
    public static EObject standIn(EObject original) {
        Identified standIn = (Identified) EcoreUtil.create(original.eClass());
        standIn.setId(Texts.id(original));
        if (original instanceof Named named) {
            ((Named) standIn).setName(named.getName());
        }
        return standIn;
    }

    /** Whether two copies have the same objects with the same values in the same order; an object without an id is new. */
    public static boolean equal(EObject one, EObject other) {
        if (one.eClass() != other.eClass() || !Objects.equals(Texts.id(one), Texts.id(other))) {
            return false;
        }
        Shape shape = Shape.of(one.eClass());
        boolean values = shape.attributes().stream().allMatch(a -> Values.same(one, other, a))
                && shape.references().stream().allMatch(r -> Values.same(one, other, r));
        return values && Scope.OBJECT.parts(one.eClass()).stream().allMatch(c -> equal(Texts.values(one, c), Texts.values(other, c)));
    }

    private static boolean equal(List<Object> some, List<Object> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> equal((EObject) some.get(i), (EObject) others.get(i)));
    }

    private EObject copy(EObject original) {
        EObject copy = EcoreUtil.create(Renewal.of(original));
        ((Identified) copy).setId(Texts.id(original));
        copies.put(original, copy);
        for (EAttribute attribute : Shape.of(original.eClass()).attributes()) {
            Renewal.copy(original, copy, attribute);
        }
        for (EReference containment : Scope.OBJECT.parts(original.eClass())) {
            for (Object part : Texts.values(original, containment)) {
                set(copy, Renewal.same(containment, copy.eClass()), copy((EObject) part));
            }
        }
        return copy;
    }

    private void refer(EObject original, EObject copy) {
        for (EReference reference : Shape.of(original.eClass()).references()) {
            List<Object> targets = new ArrayList<>(Texts.values(original, reference));
            targets.forEach(target -> set(copy, Renewal.same(reference, copy.eClass()), target((EObject) target)));
        }
    }

    private EObject target(EObject original) {
        EObject copy = copies.get(original);
        return copy == null ? standIns.computeIfAbsent(Texts.id(original), id -> standIn(original)) : copy;
    }

    private static void set(EObject owner, EReference reference, EObject value) {
        if (reference.isMany()) {
            Texts.list(owner, reference).add(value);
        } else {
            owner.eSet(reference, value);
        }
    }
}
