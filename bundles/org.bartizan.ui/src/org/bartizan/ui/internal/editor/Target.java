// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.bartizan.model.FleetPackage;
import org.bartizan.model.Identified;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicySection;
import org.bartizan.ui.Node;
import org.bartizan.ui.internal.explorer.Nodes;
import org.eclipse.emf.ecore.EObject;

/**
 * The editor and the field in it where something can be changed.
 *
 * @param node the object whose editor it is
 * @param location the page and the field
 */
public record Target(Node node, Location location) {

    /** The name of the feature that says when an exemption ends. */
    public static final String EXPIRES = FleetPackage.Literals.POLICY__EXPIRES.getName();

    /** Where a feature of an object is edited, the object being of any kind; inside a read of the fleet. Empty when it is gone. */
    public static Optional<Target> of(Organization organization, String objectId, String feature) {
        EObject object = find(organization, objectId);
        Named owner = Nodes.owner(object);
        return owner == null ? Optional.empty() : Optional.of(new Target(Nodes.node(owner), new Location(page(object), feature)));
    }

    private static EObject find(Organization organization, String id) {
        if (id.equals(organization.getId())) {
            return organization;
        }
        var all = organization.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Identified one && id.equals(one.getId())) {
                return one;
            }
        }
        return null;
    }

    private static String page(EObject object) {
        return object instanceof PolicySection section ? Location.section(section.eClass()) : Location.GENERAL;
    }

    /** Opens the editor there. */
    public void open() {
        Editors.open(List.of(node), location);
    }
}
