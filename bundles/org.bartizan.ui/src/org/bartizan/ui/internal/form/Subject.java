// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.util.List;
import java.util.Objects;

import org.bartizan.model.FleetFactory;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the rows of a form are about: some objects themselves, their policies, or the sections of one kind in their policies. Policies and
 * sections are there only where something is set.
 *
 * @param roots the objects that are edited together, at least one
 * @param part the class of the section, {@link Policy} itself, or null for the objects
 */
public record Subject(List<? extends EObject> roots, EClass part) {

    /** The objects themselves. */
    public static Subject of(List<? extends EObject> roots) {
        return new Subject(roots, null);
    }

    /** The existing parts. */
    public List<EObject> existing() {
        return roots.stream().map(this::find).filter(Objects::nonNull).toList();
    }

    /** The part of one root; null when it is not there. */
    public EObject find(EObject root) {
        if (part == null) {
            return root;
        }
        Policy policy = root instanceof PolicyHolder holder ? holder.getPolicy() : null;
        return policy == null || part == FleetPackage.Literals.POLICY ? policy
                : policy.getSections().stream().filter(section -> section.eClass() == part).findFirst().orElse(null);
    }

    /** The part of one root, made when it is not there; inside a change of the {@link EditSession}. */
    EObject make(EObject root) {
        EObject there = find(root);
        if (there != null) {
            return there;
        }
        PolicyHolder holder = (PolicyHolder) root;
        if (holder.getPolicy() == null) {
            holder.setPolicy(FleetFactory.eINSTANCE.createPolicy());
        }
        if (part == FleetPackage.Literals.POLICY) {
            return holder.getPolicy();
        }
        PolicySection section = (PolicySection) EcoreUtil.create(part);
        holder.getPolicy().getSections().add(section);
        return section;
    }

    /** Takes out what says nothing any more, so that setting and unsetting leaves everything as it was. */
    void tidy(EObject root) {
        if (part == null || !(root instanceof PolicyHolder holder) || holder.getPolicy() == null) {
            return;
        }
        Policy policy = holder.getPolicy();
        policy.getSections().removeIf(section -> section.eClass() == part && empty(section));
        if (policy.getSections().isEmpty() && empty(policy)) {
            holder.setPolicy(null);
        }
    }

    private static boolean empty(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .noneMatch(feature -> feature != FleetPackage.Literals.IDENTIFIED__ID && object.eIsSet(feature));
    }
}
