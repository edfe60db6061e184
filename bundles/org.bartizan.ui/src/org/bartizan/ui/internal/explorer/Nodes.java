// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Identified;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.Site;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Between objects of the organisation and the nodes that stand for them; inside a read or a change of the fleet. */
public final class Nodes {

    private Nodes() {
    }

    /** The objects with these ids, in the order of the ids; those that are gone are left out. */
    public static List<Named> find(Organization organization, Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        Map<String, Named> found = new HashMap<>();
        if (wanted.remove(organization.getId())) {
            found.put(organization.getId(), organization);
        }
        TreeIterator<EObject> all = organization.eAllContents();
        while (all.hasNext() && !wanted.isEmpty()) {
            if (all.next() instanceof Identified object && wanted.remove(object.getId()) && object instanceof Named named) {
                found.put(object.getId(), named);
            }
        }
        List<Named> ordered = new ArrayList<>();
        ids.stream().filter(found::containsKey).forEach(id -> ordered.add(found.get(id)));
        return ordered;
    }

    /** What an object is; null for one that has no node, such as a section of a policy. */
    public static Kind kind(EObject object) {
        return switch (object) {
            case Organization _ -> Kind.ORGANIZATION;
            case Site _ -> Kind.SITE;
            case ServerGroup _ -> Kind.SERVER_GROUP;
            case Server _ -> Kind.SERVER;
            case ClientGroup _ -> Kind.CLIENT_GROUP;
            case Client _ -> Kind.CLIENT;
            case ScheduledScan _ -> Kind.SCHEDULED_SCAN;
            case BlackoutWindow _ -> Kind.BLACKOUT_WINDOW;
            default -> null;
        };
    }

    /** The node of an object. */
    public static Node node(Named object) {
        return new Node(kind(object), object.getId(), object.getName());
    }

    /** The nearest object with a node that contains this one, or the object itself; null when there is none. */
    public static Named owner(EObject object) {
        EObject at = object;
        while (at != null && kind(at) == null) {
            at = at.eContainer();
        }
        return (Named) at;
    }

    /** Where an object is, by names, such as {@code Acme / Boston / Sales}. */
    public static String path(Named object) {
        return object.eContainer() instanceof Named outer ? path(outer) + " / " + object.getName() : object.getName();
    }
}
