// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.ServerGroup;
import org.eclipse.emf.ecore.EObject;

/** Paths made of names, such as {@code Corporate/Sales/pc-1}. */
final class Paths {

    private static final String SLASH = "/";

    private Paths() {
    }

    /** The path below the organization; the name of the organization itself. */
    static String of(EObject object) {
        List<String> names = new ArrayList<>();
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Named named && (at == object || !(at instanceof Organization))) {
                names.add(named.getName());
            }
        }
        Collections.reverse(names);
        return String.join(SLASH, names);
    }

    /** The path of what holds the object; empty for what is directly in the organization. */
    static String ofParent(EObject object) {
        EObject parent = object.eContainer();
        return parent == null || parent instanceof Organization ? "" : of(parent);
    }

    /** The names in a path that was typed. */
    static List<String> segments(String typed) {
        return List.of(typed.strip().replaceAll("^/+|/+$", "").split("/+"));
    }

    /** Whether the names of {@code object} and of what holds it end with {@code segments}, whatever the case. */
    static boolean endsWith(EObject object, List<String> segments) {
        EObject at = object;
        for (String segment : segments.reversed()) {
            if (!(at instanceof Named named) || !segment.equalsIgnoreCase(named.getName())) {
                return false;
            }
            at = at.eContainer();
        }
        return true;
    }

    /** The server group that an object is in, or null. */
    static ServerGroup serverGroup(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof ServerGroup)) {
            at = at.eContainer();
        }
        return (ServerGroup) at;
    }
}
