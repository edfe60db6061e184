// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.check;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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

    private static final int FEW = 8;
    /** In the lower case of the one letter that becomes two, so that names of different lengths can be equal. */
    private static final char COMBINING_DOT = '\u0307';

    private final Validator.Findings findings;

    SiblingCheck(Validator.Findings findings) {
        this.findings = findings;
    }

    /** Checks objects that came, moved or got another name against those beside them. */
    void checkAround(Collection<EObject> renamed) {
        Map<EObject, Map<EReference, Set<EObject>>> lists = new IdentityHashMap<>();
        for (EObject object : renamed) {
            if (object instanceof Named && object.eContainer() != null) {
                lists.computeIfAbsent(object.eContainer(), o -> new HashMap<>())
                        .computeIfAbsent(object.eContainmentFeature(), f -> Collections.newSetFromMap(new IdentityHashMap<>())).add(object);
            }
        }
        lists.forEach((owner, features) -> features.forEach((feature, some) -> checkAround(Texts.values(owner, feature), some)));
    }

    /** One pass, and no table of all the names nor copies of them: a list may have 100,000 of them, and one that changed. */
    private void checkAround(List<Object> objects, Set<EObject> renamed) {
        if (objects.size() < 2) {
            return;
        }
        Map<String, Named> names = HashMap.newHashMap(renamed.size());
        renamed.forEach(o -> taken((Named) o, names));
        boolean comparable = names.size() <= FEW && names.keySet().stream().noneMatch(n -> n.indexOf(COMBINING_DOT) >= 0);
        for (Object object : objects) {
            String name = object instanceof Named named ? named.getName() : null;
            if (name != null && (!comparable || isOneOf(name, names.values()))) {
                Named culprit = names.get(key(name));
                if (culprit != null && !renamed.contains(object)) {
                    report(culprit);
                }
            }
        }
    }

    private static boolean isOneOf(String name, Collection<Named> few) {
        for (Named one : few) {
            if (one.getName().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** Checks all lists of an object; the second of two equal names is the culprit. */
    void checkWithin(EObject owner) {
        for (EReference feature : Shape.of(owner.eClass()).containments()) {
            List<Object> objects = Texts.values(owner, feature);
            if (objects.size() > 1) {
                Map<String, Named> names = HashMap.newHashMap(objects.size());
                objects.stream().filter(Named.class::isInstance).forEach(o -> taken((Named) o, names));
            }
        }
    }

    private void taken(Named named, Map<String, Named> names) {
        if (named.getName() != null && names.putIfAbsent(key(named.getName()), named) != null) {
            report(named);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void report(Named culprit) {
        findings.add(new Problem(culprit.getId(), Texts.path(culprit), "name",
                "There is another " + Texts.words(culprit.eClass()) + " called " + culprit.getName() + " beside it."));
    }
}
