// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.List;
import java.util.Set;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Computer;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.Site;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Finds out where one has to look to know what a change does to computers. */
final class Reach {

    private Reach() {
    }

    /** Groups and computers in which something changed. Those that came, went or moved stand for themselves, not for what they are in. */
    static Set<EObject> of(List<Delta> deltas) {
        Set<EObject> reached = Session.identitySet();
        for (Delta delta : deltas) {
            Object part = switch (delta) {
                case Delta.Insert insert -> insert.value();
                case Delta.Remove remove -> remove.value();
                case Delta.Shift _,Delta.Put _ -> null;
            };
            boolean contained = delta.feature() instanceof EReference reference && reference.isContainment();
            boolean itself = part instanceof PolicyHolder || part instanceof Computer || apart(part);
            reached.add(contained && itself ? (EObject) part : holder(delta.owner()));
        }
        return reached;
    }

    /** What is in the organisation and changes nothing for computers. */
    private static boolean apart(Object object) {
        return object instanceof Site || object instanceof BlackoutWindow;
    }

    // What was taken out ends where its own part of the tree ends; who lost it is another delta's owner.
    private static EObject holder(EObject owner) {
        EObject at = owner;
        while (at.eContainer() != null && !(at instanceof PolicyHolder) && !(at instanceof Computer) && !apart(at)) {
            at = at.eContainer();
        }
        return at;
    }
}
