// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.check;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.bartizan.fleet.Problem;
import org.bartizan.fleet.internal.model.Shape;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Names are unique among the objects of one kind beside each other, whatever the case of their letters. The same name in two groups is fine: two
 * branches may both have a computer called RECEPTION.
 */
final class SiblingCheck {

    private final Validator.Findings findings;

    SiblingCheck(Validator.Findings findings) {
        this.findings = findings;
    }

    /** Checks the lists that these objects are in. */
    void checkAround(Collection<EObject> touched) {
        Map<EObject, Set<EReference>> lists = new IdentityHashMap<>();
        for (EObject object : touched) {
            if (object instanceof Named && object.eContainer() != null) {
                lists.computeIfAbsent(object.eContainer(), o -> new HashSet<>()).add(object.eContainmentFeature());
            }
        }
        Set<EObject> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        changed.addAll(touched);
        lists.forEach((owner, features) -> features.forEach(f -> check(owner, f, changed)));
    }

    /** Checks all lists of an object; the second of two equal names is the culprit unless only the first is in {@code changed}. */
    void checkWithin(EObject owner, Set<EObject> changed) {
        Shape.of(owner.eClass()).containments().forEach(f -> check(owner, f, changed));
    }

    private void check(EObject owner, EReference feature, Set<EObject> changed) {
        List<Object> objects = Texts.values(owner, feature);
        if (objects.size() < 2) {
            return;
        }
        Map<String, Named> names = HashMap.newHashMap(objects.size());
        for (Object object : objects) {
            if (object instanceof Named named && named.getName() != null) {
                Named other = names.putIfAbsent(named.getName().toLowerCase(Locale.ROOT), named);
                if (other != null) {
                    Named culprit = changed.contains(other) && !changed.contains(named) ? other : named;
                    findings.add(new Problem(culprit.getId(), Texts.path(culprit), "name",
                            "There is another " + Words.of(culprit.eClass()) + " called " + named.getName() + " beside it."));
                }
            }
        }
    }
}
