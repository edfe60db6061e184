// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;
import java.util.Objects;

import org.bartizan.fleet.edit.WorkingCopy;
import org.bartizan.fleet.policy.Extensions;
import org.bartizan.model.Identified;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds edits that cannot be saved, because they set something that only a missing extension knows. */
final class Unavailable {

    private Unavailable() {
    }

    /** The sections with such edits. */
    static List<EClass> in(WorkingCopy copy) {
        return sections(copy.root()).stream().filter(section -> sets(before(copy.base(), section), section)).map(EObject::eClass).toList();
    }

    private static List<PolicySection> sections(EObject root) {
        return root instanceof PolicyHolder holder && holder.getPolicy() != null ? holder.getPolicy().getSections() : List.of();
    }

    private static PolicySection before(EObject base, PolicySection section) {
        return sections(base).stream().filter(each -> each.eClass() == section.eClass() && Objects.equals(((Identified) each).getId(),
                section
                        .getId())).findFirst().orElse(null);
    }

    private static boolean sets(PolicySection before, PolicySection now) {
        return now.eClass().getEAllStructuralFeatures().stream().filter(feature -> missing(now, feature)).anyMatch(feature -> now.eIsSet(
                feature) && (before == null || !Objects.equals(before.eGet(feature), now.eGet(feature))));
    }

    private static boolean missing(PolicySection section, EStructuralFeature feature) {
        return Extensions.missing(section.eClass()) ? !"id".equals(feature.getName()) && !"locked".equals(feature.getName())
                : Extensions.missing(feature);
    }
}
