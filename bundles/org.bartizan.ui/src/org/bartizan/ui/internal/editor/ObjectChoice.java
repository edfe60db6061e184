// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.edit.WorkingCopy;
import org.bartizan.model.Identified;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.ui.internal.explorer.Nodes;
import org.bartizan.ui.internal.form.Field;
import org.bartizan.ui.internal.input.References;
import org.bartizan.ui.internal.work.BackgroundJobs;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;

/** Reads the objects that a field may refer to, then asks for one or several of them. */
final class ObjectChoice implements References {

    private final Fleet fleet;

    ObjectChoice(Fleet fleet) {
        this.fleet = fleet;
    }

    /**
     * An object that may be chosen.
     *
     * @param id its id
     * @param name what it is called
     * @param path where it is, by names
     * @param standIn what a copy refers to
     */
    record Candidate(String id, String name, String path, EObject standIn) {
    }

    @Override
    public void choose(Shell shell, Field field, List<EObject> now, Consumer<List<EObject>> chosen) {
        Set<String> ids = new HashSet<>();
        now.forEach(each -> ids.add(((Identified) each).getId()));
        EClass type = (EClass) field.feature().getEType();
        BackgroundJobs.INSTANCE.start("Read what there is to choose from", progress -> fleet.read(organization -> all(organization, type)),
                all -> {
                    if (!shell.isDisposed()) {
                        new ObjectChooser(shell, field, all, ids).ask().ifPresent(chosen);
                    }
                });
    }

    private static List<Candidate> all(Organization organization, EClass type) {
        List<Candidate> found = new ArrayList<>();
        organization.eAllContents().forEachRemaining(object -> {
            if (object instanceof Named named && type.isSuperTypeOf(object.eClass())) {
                found.add(new Candidate(named.getId(), named.getName(), Nodes.path(named), WorkingCopy.standIn(named)));
            }
        });
        return List.copyOf(found);
    }
}
