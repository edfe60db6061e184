// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.model.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes objects of trees; first all of them, then the references, because these may point at each other. */
final class Births {

    private final Index index;
    private final Map<String, EObject> born = new HashMap<>();

    Births(Index index, List<Tree> trees) {
        this.index = index;
        trees.forEach(this::create);
        trees.forEach(this::refer);
    }

    /** The object of an id, in the organisation or just made. */
    EObject resolve(String id) {
        EObject there = index.get(id);
        EObject object = there == null ? born.get(id) : there;
        if (object == null) {
            throw new InconsistentException("there is no object " + id);
        }
        return object;
    }

    private EObject create(Tree tree) {
        Identified object = (Identified) EcoreUtil.create(tree.type());
        object.setId(tree.id());
        born.put(tree.id(), object);
        for (Tree.Slot slot : tree.slots()) {
            switch (slot.feature()) {
                case EAttribute attribute when attribute.isMany() -> slot.values()
                        .forEach(text -> Texts.list(object, attribute).add(Texts.value(attribute, (String) text)));
                case EAttribute attribute -> object.eSet(attribute, Texts.value(attribute, (String) slot.values().getFirst()));
                case EReference containment when containment.isContainment() && containment.isMany() -> slot.values()
                        .forEach(part -> Texts.list(object, containment).add(create((Tree) part)));
                case EReference containment when containment.isContainment() ->
                        object.eSet(containment, create((Tree) slot.values().getFirst()));
                default -> {
                    continue;
                }
            }
        }
        return object;
    }

    private void refer(Tree tree) {
        EObject object = born.get(tree.id());
        for (Tree.Slot slot : tree.slots()) {
            if (!(slot.feature() instanceof EReference reference)) {
                continue;
            }
            if (reference.isContainment()) {
                slot.values().forEach(part -> refer((Tree) part));
            } else if (reference.isMany()) {
                slot.values().forEach(id -> Texts.list(object, reference).add(resolve((String) id)));
            } else {
                object.eSet(reference, slot.values().getFirst() == null ? null : resolve((String) slot.values().getFirst()));
            }
        }
    }
}
