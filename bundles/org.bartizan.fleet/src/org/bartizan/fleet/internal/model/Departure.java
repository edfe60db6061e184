// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Finds out at the end of a transaction what is gone, and clears the references to it. */
final class Departure {

    private final EObject root;
    private final Index index;
    private final Session session;

    Departure(EObject root, Index index, Session session) {
        this.root = root;
        this.index = index;
        this.session = session;
    }

    void settle() {
        Set<EObject> gone = Session.identitySet();
        for (EObject removed : session.removed) {
            EObject top = top(removed);
            if (top != root) {
                gone.add(top);
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        gone.forEach(this::collect);
        clearReferences();
        gone.forEach(o -> session.deaths.add(Tree.of(o, part -> !index.knows(part))));
    }

    private EObject top(EObject object) {
        EObject top = object;
        while (top.eContainer() != null && index.knows(top.eContainer())) {
            top = top.eContainer();
        }
        return top;
    }

    private void collect(EObject object) {
        if (index.knows(object) && session.dead.add(object)) {
            for (EReference containment : Shape.of(object.eClass()).containments()) {
                Texts.values(object, containment).forEach(part -> collect((EObject) part));
            }
        }
    }

    /** One pass over all objects, and none when nothing can refer to what is gone: no reverse index has to be kept up to date. */
    private void clearReferences() {
        Set<EClass> classes = new HashSet<>();
        session.dead.forEach(o -> classes.add(o.eClass()));
        if (!Shape.canBeReferredTo(classes)) {
            return;
        }
        Map<EClass, List<EReference>> relevant = new HashMap<>();
        for (EObject object : index.all()) {
            List<EReference> references = relevant.computeIfAbsent(object.eClass(),
                    c -> Shape.of(c).references().stream().filter(r -> Shape.accepts(r, classes)).toList());
            if (!references.isEmpty() && !session.dead.contains(object)) {
                references.forEach(r -> clear(object, r));
            }
        }
    }

    private void clear(EObject object, EReference reference) {
        if (!reference.isMany()) {
            if (session.dead.contains(object.eGet(reference, false))) {
                object.eUnset(reference);
            }
            return;
        }
        List<Object> values = Texts.list(object, reference);
        for (int i = values.size() - 1; i >= 0; i--) {
            if (session.dead.contains(values.get(i))) {
                values.remove(i);
            }
        }
    }
}
