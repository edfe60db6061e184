// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;

import org.bartizan.fleet.Fleet;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.ui.Node;
import org.bartizan.ui.internal.explorer.Nodes;
import org.bartizan.ui.internal.form.Words;
import org.bartizan.ui.internal.work.BackgroundJobs;
import org.bartizan.ui.widget.GroupChooser;
import org.bartizan.ui.widget.Groups;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;

/** Sets a section of a policy in another group as it is in the one that is edited, with a preview of what that does. */
final class CopySection {

    private final Fleet fleet;
    private final Shell shell;

    CopySection(Fleet fleet, Shell shell) {
        this.fleet = fleet;
        this.shell = shell;
    }

    /** Asks for the group, then saves. */
    void ask(Node from, PolicySection section) {
        BackgroundJobs.INSTANCE.start("Read the groups", progress -> Groups.all(fleet), groups -> {
            List<GroupChooser.Group> others = groups.stream().filter(group -> !group.node().id().equals(from.id())).toList();
            String name = Words.label(section.eClass());
            new GroupChooser(shell, "Copy " + name, "Choose the group that shall have the same settings for " + name + " as " + from
                    .name() + ". What it has set there itself is replaced.", others, group -> "Copy to " + group.node().name()).ask()
                            .ifPresent(group -> copy(section, name, group.node()));
        });
    }

    private void copy(PolicySection section, String name, Node to) {
        new Saving(fleet, shell, "Copy " + name + " to " + to.name(), organization -> put(organization, section, to)).save();
    }

    private static void put(Organization organization, PolicySection section, Node to) {
        for (Named object : Nodes.find(organization, List.of(to.id()))) {
            PolicyHolder holder = (PolicyHolder) object;
            if (holder.getPolicy() == null) {
                holder.setPolicy(FleetFactory.eINSTANCE.createPolicy());
            }
            holder.getPolicy().getSections().removeIf(each -> each.eClass() == section.eClass());
            holder.getPolicy().getSections().add(EcoreUtil.copy(section));
        }
    }
}
