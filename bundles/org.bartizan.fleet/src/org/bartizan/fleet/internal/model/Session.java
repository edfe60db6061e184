// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Computer;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.Site;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

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

    /** What has to be looked at to know what changes for computers. */
    Set<EObject> reached() {
        Set<EObject> reached = identitySet();
        for (Delta delta : deltas) {
            Object part = switch (delta) {
                case Delta.Insert insert -> insert.value();
                case Delta.Remove remove -> remove.value();
                case Delta.Shift _,Delta.Put _ -> null;
            };
            boolean itself = part instanceof PolicyHolder || part instanceof Computer || part instanceof Site
                    || part instanceof BlackoutWindow;
            boolean contained = delta.feature() instanceof EReference reference && reference.isContainment();
            reached.add(itself && contained ? (EObject) part : holder(delta.owner()));
        }
        return reached;
    }

    // A section or a scan that was taken out is looked for where its own part of the tree ends; who lost it is another delta's owner.
    private static EObject holder(EObject owner) {
        EObject at = owner;
        while (at.eContainer() != null && !(at instanceof PolicyHolder) && !(at instanceof Computer)) {
            at = at.eContainer();
        }
        return at instanceof Organization && !(owner instanceof Organization) && !concernsPolicy(owner) ? owner : at;
    }

    private static boolean concernsPolicy(EObject owner) {
        EObject at = owner;
        while (at != null && !(at instanceof Site) && !(at instanceof BlackoutWindow)) {
            at = at.eContainer();
        }
        return at == null;
    }
}
