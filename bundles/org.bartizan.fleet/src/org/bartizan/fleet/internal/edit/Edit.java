// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.Identified;
import org.bartizan.model.Organization;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The ways in which edits come into the organisation. */
public final class Edit {

    private static final Function<String, EObject> NOWHERE = id -> null;

    private Edit() {
    }

    /** Makes an organisation equal to an edited one. */
    public static void replace(Organization live, Organization edited) {
        Organization wanted = prepared(live, edited);
        Alignment.align(live, wanted, Scope.WHOLE, NOWHERE);
    }

    /** Brings the difference between two states of an organisation into a third one. */
    public static void merge(Organization live, Organization base, Organization edited) {
        Organization wanted = prepared(live, edited);
        Organization merged = EcoreUtil.copy(live);
        new ThreeWay(prepared(live, base), wanted, merged, Scope.WHOLE).run();
        Alignment.align(live, merged, Scope.WHOLE, NOWHERE);
    }

    /** Brings the difference between two states of one object into the organisation. */
    public static void object(Organization live, EObject base, EObject edited) {
        EObject there = find(live, Texts.id(base));
        if (there == null) {
            throw ThreeWay.gone(base);
        }
        EObject wanted = Copies.of(edited);
        forgetPasted(wanted, new HashSet<>());
        Adoption.complete(wanted, there, Scope.OBJECT);
        EObject merged = Copies.of(there);
        // The base too may be of a version of an extension that was replaced since.
        new ThreeWay(Copies.of(base), wanted, merged, Scope.OBJECT).run();
        Alignment.align(there, merged, Scope.OBJECT, id -> find(live, id));
    }

    /** Of two parts with one id, the second is a copy of the first and becomes new. */
    private static void forgetPasted(EObject object, Set<String> seen) {
        String id = Texts.id(object);
        if (id != null && !seen.add(id)) {
            ((Identified) object).setId(null);
        }
        Scope.OBJECT.partsOf(object).forEach(part -> forgetPasted(part, seen));
    }

    private static Organization prepared(Organization live, Organization edited) {
        Identities identities = new Identities(edited, Scope.WHOLE);
        if (edited.getId() != null && !Objects.equals(edited.getId(), live.getId())) {
            throw new BartizanException("make " + live.getName() + " equal to " + edited.getName(),
                    "that is another organisation, with the id "
                            + edited.getId() + " in place of " + live.getId(), "Use org:open --replace to put this one aside");
        }
        if (identities.complete()) {
            return edited;
        }
        Organization complete = EcoreUtil.copy(edited);
        Adoption.complete(complete, live, Scope.WHOLE);
        return complete;
    }

    private static EObject find(Organization live, String id) {
        if (id == null || id.equals(live.getId())) {
            return id == null ? null : live;
        }
        for (Iterator<EObject> objects = live.eAllContents(); objects.hasNext();) {
            EObject object = objects.next();
            if (id.equals(Texts.id(object))) {
                return object;
            }
        }
        return null;
    }
}
