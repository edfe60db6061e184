// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.internal.model.Texts;
import org.eclipse.emf.ecore.EObject;

/** The objects of a tree by their ids, each before what is in it; objects without an id are left out. */
final class Identities {

    private final Map<String, EObject> objects = new LinkedHashMap<>();
    private final Scope scope;
    private boolean complete = true;

    /** @throws BartizanException when an id is used twice */
    Identities(EObject root, Scope scope) {
        this.scope = scope;
        add(root);
    }

    private void add(EObject object) {
        String id = Texts.id(object);
        if (id == null || id.isEmpty()) {
            complete = false;
        } else {
            EObject other = objects.putIfAbsent(id, object);
            if (other != null) {
                throw new BartizanException("take the edits over", Texts.path(other) + " and " + Texts.path(object) + " both have the id "
                        + id, "Give one of them an id of its own, or leave its id out");
            }
        }
        scope.partsOf(object).forEach(this::add);
    }

    EObject get(String id) {
        return id == null ? null : objects.get(id);
    }

    boolean has(String id) {
        return objects.containsKey(id);
    }

    Collection<EObject> all() {
        return objects.values();
    }

    /** Whether every object has an id. */
    boolean complete() {
        return complete;
    }
}
