// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.bartizan.fleet.internal.model.Shape;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Adds and moves what was added and moved between two states of a tree in a third one. */
final class ThreeWayPlaces {

    private final Scope scope;
    private final Identities before;
    private final Identities mine;
    private final Identities theirs;
    private final Conflicts conflicts;
    private final Map<String, EObject> added = new HashMap<>();

    ThreeWayPlaces(Scope scope, Identities before, Identities mine, Identities theirs, Conflicts conflicts) {
        this.scope = scope;
        this.before = before;
        this.mine = mine;
        this.theirs = theirs;
        this.conflicts = conflicts;
    }

    void run(EObject edited) {
        place(edited);
    }

    private EObject find(EObject object) {
        EObject there = theirs.get(Texts.id(object));
        return there == null ? added.get(Texts.id(object)) : there;
    }

    private void place(EObject object) {
        EObject owner = find(object);
        for (EReference containment : scope.parts(object.eClass())) {
            List<EObject> present = new ArrayList<>();
            for (Object part : Texts.values(object, containment)) {
                EObject placed = placed((EObject) part, owner);
                if (placed != null) {
                    present.add(placed);
                }
            }
            if (containment.isMany() && owner != null) {
                Sequence.insert(Texts.list(owner, containment), present);
            } else if (!present.isEmpty()) {
                put(owner, containment, present.getFirst());
            }
            Texts.values(object, containment).forEach(part -> place((EObject) part));
        }
    }

    private void put(EObject owner, EReference containment, EObject part) {
        EObject other = (EObject) owner.eGet(containment);
        if (other != null && other != part && !before.has(Texts.id(other))) {
            conflicts.add(owner, containment.getName(), "it got a " + Texts.words(containment) + " meanwhile, and another one here");
        } else if (other != part) {
            owner.eSet(containment, part);
        }
    }

    /** What shall be in {@code owner} for an edited part; null when it is to be somewhere else. */
    private EObject placed(EObject part, EObject owner) {
        EObject was = before.get(Texts.id(part));
        EObject there = theirs.get(Texts.id(part));
        if (there == null) {
            return was == null ? build(part, owner) : null;
        }
        boolean moved = was != null && !samePlace(part, was);
        if (!moved || samePlace(there, part)) {
            return owner != null && there.eContainer() == owner && samePlace(there, part) ? there : null;
        }
        if (!samePlace(there, was)) {
            conflicts.add(there, "", "it was moved meanwhile, and elsewhere here");
            return null;
        }
        if (owner == null || EcoreUtil.isAncestor(there, owner)) {
            conflicts.add(there, "", "it is moved here to " + Texts.path(part.eContainer()) + ", which was moved or removed meanwhile");
            return null;
        }
        return there;
    }

    private EObject build(EObject part, EObject owner) {
        if (owner == null) {
            if (mine.get(Texts.id(part.eContainer())) != null && before.has(Texts.id(part.eContainer()))) {
                conflicts.add(part, "", "it is added here to what was removed meanwhile");
            }
            return null;
        }
        EObject object = EcoreUtil.create(part.eClass());
        ((Identified) object).setId(Texts.id(part));
        Shape.of(part.eClass()).attributes().forEach(a -> Values.copy(part, object, a));
        for (EReference reference : Shape.of(part.eClass()).references()) {
            if (reference.isMany()) {
                Texts.list(object, reference).addAll(Texts.values(part, reference));
            } else {
                object.eSet(reference, part.eGet(reference, false));
            }
        }
        added.put(Texts.id(part), object);
        return object;
    }

    private static boolean samePlace(EObject one, EObject other) {
        return one.eContainmentFeature() == other.eContainmentFeature()
                && Objects.equals(Texts.id(one.eContainer()), Texts.id(other.eContainer()));
    }
}
