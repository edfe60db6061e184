// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.edit.Conflict;
import org.bartizan.fleet.edit.ConflictException;
import org.bartizan.fleet.internal.model.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects what cannot be merged, in words. */
final class Conflicts {

    private final List<Conflict> found = new ArrayList<>();

    void value(EObject theirs, EObject mine, EStructuralFeature feature) {
        add(theirs, feature.getName(), "“" + Names.of(feature) + "” is " + said(theirs, feature) + " meanwhile, and " + said(mine, feature)
                + " here");
    }

    void kind(EObject theirs, EObject mine) {
        boolean version = theirs.eClass().getName().equals(mine.eClass().getName());
        add(theirs, "", version
                ? "the extension that brings it was replaced meanwhile by a version that does not have all that is set here;"
                        + " unset that, or install the version that has it" : "it is a " + Texts.words(theirs.eClass())
                                + " meanwhile, and a "
                                + Texts.words(mine.eClass()) + " here");
    }

    void add(EObject object, String feature, String message) {
        found.add(of(object, feature, message));
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new ConflictException(found);
        }
    }

    static Conflict of(EObject object, String feature, String message) {
        return new Conflict(String.valueOf(Texts.id(object)), Texts.path(object), feature, message);
    }

    private static String said(EObject object, EStructuralFeature feature) {
        String text = Values.text(object, feature);
        return text == null ? "not set" : text;
    }
}
