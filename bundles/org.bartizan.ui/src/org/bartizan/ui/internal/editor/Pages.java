// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Which pages there are. */
final class Pages {

    private Pages() {
    }

    static List<Page> of(List<? extends EObject> roots, String icon) {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page.General(icon));
        if (roots.stream().allMatch(PolicyHolder.class::isInstance)) {
            sections(roots).forEach(section -> pages.add(new Page.Section(section)));
        }
        if (roots.size() == 1 && roots.getFirst() instanceof PolicyHolder holder) {
            pages.add(new Page.Parts(true));
            holder.getScheduledScans().forEach(scan -> pages.add(part(scan, "scan")));
        }
        if (roots.size() == 1 && roots.getFirst() instanceof Organization organization) {
            pages.add(new Page.Parts(false));
            organization.getBlackoutWindows().forEach(window -> pages.add(part(window, "blackout")));
        }
        return pages;
    }

    private static Page part(Named object, String icon) {
        return new Page.Part(object, Location.part(object.getId()), object.getName(), icon);
    }

    /** Every known section, and those that are there although nobody knows them, as those of a missing extension. */
    private static List<EClass> sections(List<? extends EObject> roots) {
        List<EClass> all = new ArrayList<>(Setting.sections());
        for (EObject root : roots) {
            if (root instanceof PolicyHolder holder && holder.getPolicy() != null) {
                holder.getPolicy().getSections().stream().map(PolicySection::eClass).filter(type -> !all.contains(type)).forEach(all::add);
            }
        }
        return all;
    }

    /** The page that a part of it belongs to, or itself. */
    static String above(EObject part) {
        return part instanceof BlackoutWindow ? Location.WINDOWS : Location.SCANS;
    }
}
