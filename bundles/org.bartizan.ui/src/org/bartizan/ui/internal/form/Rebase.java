// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.bartizan.model.FleetPackage;
import org.bartizan.model.Identified;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes somebody's edits again on a newer state of the same object. Only what was edited is touched. All three trees are detached; parts are
 * matched by their ids, sections of a policy by their kind.
 */
public final class Rebase {

    private final List<String> conflicts = new ArrayList<>();

    private Rebase() {
    }

    /**
     * @param base what the edits began with
     * @param edited what they led to
     * @param fresh what is changed
     * @return the features that were edited and that are different in {@code fresh} from what they were in {@code base}
     */
    public static List<String> onto(EObject base, EObject edited, EObject fresh) {
        Rebase rebase = new Rebase();
        rebase.merge(base, edited, fresh);
        return List.copyOf(rebase.conflicts);
    }

    /** Whether anything at all is different, ids aside. */
    public static boolean differs(EObject base, EObject edited) {
        return !EcoreUtil.equals(List.of(base), List.of(edited));
    }

    private void merge(EObject base, EObject edited, EObject fresh) {
        for (EStructuralFeature feature : edited.eClass().getEAllStructuralFeatures()) {
            if (feature == FleetPackage.Literals.IDENTIFIED__ID || !feature.isChangeable() || feature.isDerived()) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                if (reference.isMany()) {
                    parts(list(base, feature), list(edited, feature), list(fresh, feature));
                } else {
                    part(base, edited, fresh, reference);
                }
            } else {
                value(base, edited, fresh, feature);
            }
        }
    }

    private void value(EObject base, EObject edited, EObject fresh, EStructuralFeature feature) {
        if (same(base, edited, feature)) {
            return;
        }
        if (!same(base, fresh, feature) && !same(edited, fresh, feature)) {
            conflicts.add(Words.sentence(feature.getName()));
        }
        if (edited.eIsSet(feature)) {
            Object value = edited.eGet(feature);
            fresh.eSet(feature, value instanceof EList<?> all ? List.copyOf(all) : value);
        } else {
            fresh.eUnset(feature);
        }
    }

    static boolean same(EObject one, EObject other, EStructuralFeature feature) {
        return one.eIsSet(feature) == other.eIsSet(feature) && Objects.equals(comparable(one.eGet(feature)), comparable(other.eGet(
                feature)));
    }

    private static Object comparable(Object value) {
        return switch (value) {
            case EList<?> all -> all.stream().map(Rebase::comparable).toList();
            case Identified reference -> reference.getId();
            case null -> null;
            default -> value;
        };
    }

    private void part(EObject base, EObject edited, EObject fresh, EReference feature) {
        EObject before = (EObject) base.eGet(feature);
        EObject now = (EObject) edited.eGet(feature);
        EObject there = (EObject) fresh.eGet(feature);
        if (now == null) {
            if (before != null) {
                fresh.eSet(feature, null);
            }
        } else if (there == null) {
            if (before == null || differs(before, now)) {
                fresh.eSet(feature, EcoreUtil.copy(now));
            }
        } else {
            merge(before == null ? EcoreUtil.create(now.eClass()) : before, now, there);
        }
    }

    private void parts(List<EObject> base, List<EObject> edited, List<EObject> fresh) {
        Map<Object, EObject> before = byKey(base);
        Map<Object, EObject> now = byKey(edited);
        Map<Object, EObject> there = byKey(fresh);
        before.forEach((key, part) -> {
            if (!now.containsKey(key) && there.containsKey(key)) {
                fresh.remove(there.get(key));
            }
        });
        now.forEach((key, part) -> {
            EObject old = before.get(key);
            if (there.containsKey(key)) {
                merge(old == null ? EcoreUtil.create(part.eClass()) : old, part, there.get(key));
            } else if (old == null || differs(old, part)) {
                fresh.add(EcoreUtil.copy(part));
            }
        });
    }

    static Map<Object, EObject> byKey(List<EObject> parts) {
        Map<Object, EObject> all = new LinkedHashMap<>();
        parts.forEach(part -> all.put(key(part), part));
        return all;
    }

    private static Object key(EObject part) {
        return switch (part) {
            case PolicySection section -> section.eClass();
            case Identified one when one.getId() != null -> one.getId();
            default -> part;
        };
    }

    @SuppressWarnings("unchecked")
    static List<EObject> list(EObject object, EStructuralFeature feature) {
        return (List<EObject>) object.eGet(feature);
    }
}
