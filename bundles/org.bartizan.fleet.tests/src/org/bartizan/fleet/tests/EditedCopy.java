// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.model.Identified;
import org.bartizan.model.Organization;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A detached copy of an organisation that was edited at random, as somebody with a text editor would do. */
final class EditedCopy {

    private int counter;
    private final RandomEdits edits;

    EditedCopy(long seed) {
        edits = new RandomEdits(seed);
    }

    Organization of(Organization original) {
        Organization copy = EcoreUtil.copy(original);
        edits.edit(copy);
        Map<String, EObject> there = new HashMap<>();
        there.put(copy.getId(), copy);
        copy.eAllContents().forEachRemaining(object -> {
            Identified identified = (Identified) object;
            if (identified.getId() == null || there.containsKey(identified.getId())) {
                identified.setId("new-" + System.identityHashCode(this) + "-" + counter++);
            }
            there.put(identified.getId(), object);
        });
        copy.eAllContents().forEachRemaining(object -> forgetWhatIsGone(object, there));
        return copy;
    }

    /** A reference to what was cut out of the text. */
    private static void forgetWhatIsGone(EObject object, Map<String, EObject> there) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isMany() && object.eGet(reference) != null && !there.containsValue(object.eGet(
                    reference))) {
                object.eUnset(reference);
            } else if (!reference.isContainment() && reference.isMany()) {
                list(object, reference).removeIf(target -> !there.containsValue(target));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EStructuralFeature feature) {
        return (List<EObject>) owner.eGet(feature);
    }
}
