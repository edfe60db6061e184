// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bartizan.api.BartizanException;
import org.bartizan.model.Client;
import org.bartizan.model.Computer;
import org.bartizan.model.Identified;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.ui.Node;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Finds objects of the organisation by id, inside a read or a change of the fleet. */
final class ModelObjects {

    private ModelObjects() {
    }

    /** The objects of these nodes; those that are gone meanwhile are left out. */
    static List<Named> of(Organization organization, Collection<Node> nodes) {
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        List<Named> found = new ArrayList<>();
        if (ids.remove(organization.getId())) {
            found.add(organization);
        }
        TreeIterator<EObject> all = organization.eAllContents();
        while (all.hasNext() && !ids.isEmpty()) {
            if (all.next() instanceof Identified object && ids.remove(object.getId()) && object instanceof Named named) {
                found.add(named);
            }
        }
        return found;
    }

    /** The object of a node, which must be there. */
    static <T extends Named> T one(Organization organization, Node node, Class<T> type, String tried) {
        return of(organization, List.of(node)).stream().filter(type::isInstance).map(type::cast).findFirst()
                .orElseThrow(() -> new BartizanException(tried, node.name() + " is not there any more", "Press F5 to see what is"));
    }

    /** Lets go of references to objects that will not be there any more. */
    static void forget(Organization organization, Collection<? extends EObject> going) {
        Set<EObject> gone = new HashSet<>(going);
        going.forEach(object -> object.eAllContents().forEachRemaining(gone::add));
        organization.getBlackoutWindows().forEach(window -> window.getSites().removeAll(gone));
        organization.eAllContents().forEachRemaining(object -> {
            if (object instanceof Computer computer && gone.contains(computer.getSite())) {
                computer.setSite(null);
            }
            if (object instanceof Client client && gone.contains(client.getServer())) {
                client.setServer(null);
            }
        });
    }
}
