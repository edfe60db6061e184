// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EObject;

/** What was recorded since a transaction began. */
final class Session {

    final List<Delta> deltas = new ArrayList<>();
    final List<Tree> births = new ArrayList<>();
    final Set<EObject> newborn = identitySet();
    final Set<EObject> removed = identitySet();
    final Set<EObject> dead = identitySet();
    final List<Tree> deaths = new ArrayList<>();
    /** Why the transaction cannot be kept, by object; in the order of discovery. */
    final List<Refusal> refusals = new ArrayList<>();

    /** Something that no validation could find out afterwards. */
    record Refusal(EObject object, String feature, String message) {
    }

    static Set<EObject> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The objects that changed or are new, and are there now. */
    Collection<EObject> touched() {
        Set<EObject> touched = identitySet();
        touched.addAll(newborn);
        for (Delta delta : deltas) {
            touched.add(delta.owner());
            if (delta instanceof Delta.Insert insert && insert.value() instanceof EObject object) {
                touched.add(object);
            }
        }
        touched.removeAll(dead);
        return touched;
    }

    /** The objects that are new where they are or have another name, and are there now. */
    Collection<EObject> renamed() {
        Set<EObject> renamed = identitySet();
        renamed.addAll(newborn);
        for (Delta delta : deltas) {
            if (delta.feature() == FleetPackage.Literals.NAMED__NAME) {
                renamed.add(delta.owner());
            } else if (delta instanceof Delta.Insert insert && insert.value() instanceof EObject object) {
                renamed.add(object);
            }
        }
        renamed.removeAll(dead);
        return renamed;
    }
}
