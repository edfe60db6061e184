// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import org.bartizan.fleet.internal.extension.ExtensionRegistry;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds what a transaction would set that only a missing extension knows: such values can be kept, moved and removed, but not set. */
final class Unavailable {

    private final ExtensionRegistry extensions = ExtensionRegistry.INSTANCE;
    private final Session session;

    Unavailable(Session session) {
        this.session = session;
    }

    void refuse() {
        session.newborn.stream().filter(object -> !session.dead.contains(object)).forEach(this::born);
        for (Delta delta : session.deltas) {
            boolean sets = delta instanceof Delta.Put put && put.isSet() || delta instanceof Delta.Insert;
            EObject owner = delta.owner();
            if (sets && !session.newborn.contains(owner) && !session.dead.contains(owner)) {
                check(owner, delta.feature());
            }
        }
    }

    private void born(EObject object) {
        if (object.eClass().getEPackage() == FleetPackage.eINSTANCE) {
            return;
        }
        if (extensions.missing(object.eClass(), null)) {
            say(object, null, object.eClass().getName());
            return;
        }
        object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet).forEach(feature -> check(object, feature));
    }

    private void check(EObject owner, EStructuralFeature feature) {
        if (extensions.missing(owner.eClass(), null) || extensions.missing(feature.getEContainingClass(), feature)) {
            say(owner, feature, feature.getName());
        }
    }

    private void say(EObject object, EStructuralFeature feature, String what) {
        session.refusals.add(new Session.Refusal(object, feature == null ? "" : feature.getName(), what
                + " is from a missing extension (" + object.eClass().getEPackage().getNsURI()
                + "): what is there can be kept or removed, but nothing can be set before the extension is installed again."));
    }
}
