// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bartizan.fleet.internal.extension.ExtensionRegistry;
import org.bartizan.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/** Takes an object that was added, with everything new in it, into the index and the record of the transaction. */
final class Arrival {

    private final Index index;
    private final Recorder recorder;
    private final Session session;
    private final Set<EObject> fresh = Session.identitySet();
    private boolean refused;

    Arrival(Index index, Recorder recorder, Session session) {
        this.index = index;
        this.recorder = recorder;
        this.session = session;
    }

    void welcome(EObject object) {
        collect(object);
        if (refused) {
            return;
        }
        giveIds();
        session.births.add(Tree.of(object, o -> !fresh.contains(o)));
        fresh.forEach(o -> index.putIfFree(Texts.id(o), o));
        fresh.forEach(recorder::attach);
        session.newborn.addAll(fresh);
        noteKnownParts(object);
    }

    private void collect(EObject object) {
        if (index.knows(object)) {
            return;
        }
        if (!(object instanceof Identified)) {
            refused = true;
            session.refusals.add(new Session.Refusal(object, "",
                    "A " + object.eClass().getName() + " has no id; classes of extensions must inherit from Identified."));
            return;
        }
        if (!ExtensionRegistry.INSTANCE.current(object.eClass())) {
            refused = true;
            session.refusals.add(new Session.Refusal(object, "", outdated(object)));
            return;
        }
        fresh.add(object);
        for (EReference containment : Shape.of(object.eClass()).containments()) {
            Texts.values(object, containment).forEach(part -> collect((EObject) part));
        }
    }

    /** What is said of an object whose class is not in use any more. */
    static String outdated(EObject object) {
        String extension = object.eClass().getEPackage().getNsURI();
        return EPackage.Registry.INSTANCE.getEPackage(extension) == null
                ? object.eClass().getName() + " is from a missing extension (" + extension
                        + "): nothing of it can be set before the extension is installed again; make it anew then."
                : object.eClass().getName() + " is from another version of its extension (" + extension
                        + ") than the one that is installed now; make it anew.";
    }

    /** A copy that still has the id of its original gets one of its own. */
    private void giveIds() {
        Set<String> given = new HashSet<>();
        for (EObject object : fresh) {
            String id = Texts.id(object);
            if (id == null || id.isEmpty() || index.get(id) != null || !given.add(id)) {
                String own = Ids.fresh();
                ((Identified) object).setId(own);
                given.add(own);
            }
        }
    }

    /** Parts that came from elsewhere in the organisation are not born but moved. */
    private void noteKnownParts(EObject object) {
        for (EReference containment : Shape.of(object.eClass()).containments()) {
            List<Object> parts = Texts.values(object, containment);
            for (int i = 0; i < parts.size(); i++) {
                EObject part = (EObject) parts.get(i);
                if (fresh.contains(part)) {
                    noteKnownParts(part);
                } else {
                    session.deltas.add(new Delta.Insert(object, containment, containment.isMany() ? i : Delta.ALONE, part));
                }
            }
        }
    }
}
