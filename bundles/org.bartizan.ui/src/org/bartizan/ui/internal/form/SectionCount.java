// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.util.List;

import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * How much is set in a section of a policy.
 *
 * @param set settings that are set in at least one of the objects
 * @param locked settings that are locked in at least one of them
 */
public record SectionCount(int set, int locked) {

    /** Counts what is set in the sections of that class. */
    public static SectionCount of(List<? extends EObject> roots, EClass section) {
        List<EObject> parts = new Subject(roots, section).existing();
        int set = 0;
        int locked = 0;
        for (Setting setting : Setting.of(section)) {
            List<EObject> having = parts.stream().filter(part -> part.eIsSet(setting.feature())).toList();
            set += having.isEmpty() ? 0 : 1;
            locked += having.stream().anyMatch(part -> part instanceof PolicySection one && one.getLocked().contains(setting.feature()
                    .getName())) ? 1 : 0;
        }
        return new SectionCount(set, locked);
    }
}
