// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;

import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.ui.internal.form.SectionCount;
import org.bartizan.ui.internal.form.Subject;
import org.bartizan.ui.internal.form.Words;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What can be done with a whole section of a policy. */
final class SectionTasks {

    private final Editing editing;
    private final EClass type;

    SectionTasks(Editing editing, EClass type) {
        this.editing = editing;
        this.type = type;
    }

    private List<? extends EObject> roots() {
        return editing.session().roots();
    }

    boolean anythingSet() {
        return SectionCount.of(roots(), type).set() > 0;
    }

    /** Unsets everything. */
    void restore() {
        editing.session().change("Restore " + Words.label(type), () -> roots().forEach(root -> {
            EObject section = new Subject(List.of(root), type).find(root);
            if (section != null) {
                EcoreUtil.remove(section);
            }
            if (root instanceof PolicyHolder holder && holder.getPolicy() != null && holder.getPolicy().getSections().isEmpty()
                    && !holder.getPolicy().isSetReason() && !holder.getPolicy().isSetExpires()) {
                holder.setPolicy(null);
            }
        }));
    }

    /** A copy of the section as it is here, which belongs to nothing. */
    PolicySection copy() {
        PolicySection copy = (PolicySection) EcoreUtil.copy(new Subject(roots(), type).find(roots().getFirst()));
        copy.setId(null);
        return copy;
    }
}
