// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.fleet.edit.WorkingCopy;
import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.ui.Node;
import org.bartizan.ui.internal.explorer.Nodes;
import org.bartizan.ui.internal.form.Inheritance;
import org.eclipse.emf.ecore.EObject;

/**
 * What an editor needs of the organisation, copied: nothing in it belongs to the fleet.
 *
 * @param nodes the objects as they are called now; those that are gone are left out
 * @param copies copies to be edited, one for each node
 * @param inheritance what applies where they set nothing
 * @param windows the blackout windows of the organisation
 * @param path where the first object is, by names
 */
record Loaded(List<Node> nodes, List<WorkingCopy> copies, Inheritance inheritance, List<BlackoutWindow> windows, String path) {

    /** Copies the objects with these ids; inside a read of the fleet. */
    static Loaded read(Organization organization, List<String> ids) {
        List<Named> objects = Nodes.find(organization, ids);
        List<WorkingCopy> copies = objects.stream().map(WorkingCopy::of).toList();
        List<BlackoutWindow> windows = organization.getBlackoutWindows().stream()
                .map(window -> (BlackoutWindow) WorkingCopy.of(window).root()).toList();
        return new Loaded(objects.stream().map(Nodes::node).toList(), copies, new Inheritance(above(objects)), windows,
                objects.isEmpty() ? "" : Nodes.path(objects.getFirst()));
    }

    private static List<EffectivePolicy> above(List<Named> objects) {
        Resolver resolver = new Resolver();
        Map<EObject, EffectivePolicy> known = new HashMap<>();
        List<EffectivePolicy> above = new ArrayList<>();
        for (Named object : objects) {
            if (object instanceof PolicyHolder && object.eContainer() instanceof PolicyHolder outer) {
                above.add(known.computeIfAbsent(outer, each -> resolver.of(outer)));
            }
        }
        return above;
    }

    List<EObject> roots() {
        return copies.stream().map(WorkingCopy::root).toList();
    }

    /** The same edits in the versions of extensions that are in use now. */
    Loaded renewed() {
        return new Loaded(nodes, copies.stream().map(WorkingCopy::renewed).toList(), inheritance, windows, path);
    }

    boolean changed() {
        return copies.stream().anyMatch(WorkingCopy::changed);
    }

    void applyTo(Organization organization) {
        copies.stream().filter(WorkingCopy::changed).forEach(copy -> copy.applyTo(organization));
    }
}
