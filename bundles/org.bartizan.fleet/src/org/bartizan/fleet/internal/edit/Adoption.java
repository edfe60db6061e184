// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bartizan.fleet.internal.model.Ids;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.Identified;
import org.bartizan.model.Named;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Gives ids to edited objects that have none: the id of what they stand for where there can be only one, such as the policy of a group, its section of
 * one class and a computer of one name, so that writing it down again does not make it another; a new id otherwise.
 */
final class Adoption {

    private final Scope scope;
    private final Identities known;
    private final Set<String> taken = new HashSet<>();

    private Adoption(Scope scope, Identities edited, Identities known) {
        this.scope = scope;
        this.known = known;
        edited.all().forEach(o -> taken.add(Texts.id(o)));
    }

    /** @param edited gets ids */
    static void complete(EObject edited, EObject original, Scope scope) {
        Identities identities = new Identities(edited, scope);
        if (!identities.complete()) {
            new Adoption(scope, identities, new Identities(original, scope)).visit(edited, original);
        }
    }

    /** @param counterpart what the object stands for, null when it is new */
    private void visit(EObject object, EObject counterpart) {
        if (missing(object)) {
            ((Identified) object).setId(counterpart == null ? Ids.fresh() : Texts.id(counterpart));
        }
        taken.add(Texts.id(object));
        for (EReference containment : scope.parts(object.eClass())) {
            for (Object part : Texts.values(object, containment)) {
                visit((EObject) part, missing((EObject) part) ? lookalike((EObject) part, counterpart, containment)
                        : known.get(Texts.id(part)));
            }
        }
    }

    private static boolean missing(EObject object) {
        String id = Texts.id(object);
        return id == null || id.isEmpty();
    }

    private EObject lookalike(EObject part, EObject parent, EReference containment) {
        if (parent == null || parent.eClass().getEStructuralFeature(containment.getName()) != containment) {
            return null;
        }
        List<Object> candidates = Texts.values(parent, containment);
        return candidates.stream().map(EObject.class::cast).filter(c -> c.eClass() == part.eClass() && !taken.contains(Texts.id(c)))
                .filter(c -> !containment.isMany() || alike(part, c)).findFirst().orElse(null);
    }

    private static boolean alike(EObject part, EObject candidate) {
        return part instanceof PolicySection
                || part instanceof Named named && named.getName() != null && named.getName().equalsIgnoreCase(((Named) candidate)
                        .getName());
    }
}
