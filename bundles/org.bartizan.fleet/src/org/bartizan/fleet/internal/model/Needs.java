// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.LinkedHashSet;
import java.util.Set;

import org.bartizan.api.access.Need;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Computer;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.ServerGroup;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The rights that a transaction needs, by what it did and not by what it was called: for each change, the right for that kind of object and
 * the server group that the changed object is in at the end.
 *
 * <p>
 * That covers what was there in the beginning, too. Whatever left a server group was taken out of something, and that is a change of its own:
 * of an object that is still in that group, or that was itself taken out of something in it; the outermost of these is still there, or the
 * server group itself is gone, which is a change of the organisation. What is within something that came or went counts as well, so no
 * policy comes in, or goes away, inside of a computer.
 */
final class Needs {

    private final Session session;
    private final Set<Need> needs = new LinkedHashSet<>();

    private Needs(Session session) {
        this.session = session;
    }

    /** In the order in which the changes were made. */
    static Set<Need> of(Session session) {
        Needs needs = new Needs(session);
        session.deltas.forEach(needs::add);
        return needs.needs;
    }

    private void add(Delta delta) {
        Place place = place(delta.owner());
        if (place == null) {
            // It is gone; that it went is another change.
            return;
        }
        boolean part = delta.feature() instanceof EReference reference && reference.isContainment();
        EObject value = part ? part(delta) : null;
        needs.add(new Need(right(value == null ? delta.owner() : value, value != null), place));
        if (value != null && (session.newborn.contains(value) || session.dead.contains(value))) {
            for (TreeIterator<EObject> parts = value.eAllContents(); parts.hasNext();) {
                needs.add(new Need(right(parts.next(), true), place));
            }
        }
    }

    private static EObject part(Delta delta) {
        return switch (delta) {
            case Delta.Insert insert -> (EObject) insert.value();
            case Delta.Remove remove -> (EObject) remove.value();
            case Delta.Shift shift -> (EObject) shift.value();
            case Delta.Put _ -> null;
        };
    }

    /** Where it is now; null when it is nowhere any more. */
    private static Place place(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof ServerGroup group && group.eContainer() instanceof Organization) {
                return new Place(group.getId(), group.getName());
            }
            if (at instanceof Organization) {
                return Place.WHOLE;
            }
        }
        return null;
    }

    /** @param moves whether the object itself comes, goes or moves, rather than something about it changes */
    private static Right right(EObject object, boolean moves) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            Right right = switch (at) {
                case Policy _,PolicySection _,ScheduledScan _ -> Right.POLICIES;
                case Computer _ -> Right.COMPUTERS;
                case ClientGroup _ -> Right.GROUPS;
                case ServerGroup _ when !moves -> Right.GROUPS;
                case ServerGroup _,Organization _ -> Right.ORGANIZATION;
                default -> null;
            };
            if (right != null) {
                return right;
            }
        }
        return Right.ORGANIZATION;
    }
}
