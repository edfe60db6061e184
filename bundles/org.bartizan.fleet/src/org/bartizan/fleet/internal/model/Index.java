// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Finds objects by their ids. */
public final class Index {

    private final Map<String, EObject> objects = new HashMap<>();

    /** The objects of a tree; of two with one id the first. */
    public static Index of(EObject root) {
        Index index = new Index();
        index.putIfFree(Texts.id(root), root);
        root.eAllContents().forEachRemaining(o -> index.putIfFree(Texts.id(o), o));
        return index;
    }

    /** The object of an id, or null. */
    public EObject get(String id) {
        return objects.get(id);
    }

    /** Whether this very object is known. */
    public boolean knows(EObject object) {
        String id = Texts.id(object);
        return id != null && objects.get(id) == object;
    }

    boolean putIfFree(String id, EObject object) {
        return objects.putIfAbsent(id, object) == null;
    }

    void remove(EObject object) {
        String id = Texts.id(object);
        if (id != null) {
            objects.remove(id, object);
        }
    }

    Collection<EObject> all() {
        return objects.values();
    }

    /** How many objects there are. */
    public int size() {
        return objects.size();
    }
}
