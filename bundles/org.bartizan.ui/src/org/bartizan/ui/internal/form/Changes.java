// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bartizan.model.FleetPackage;
import org.bartizan.model.Named;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/** What was edited, by the names of the fields: a setting also when only its lock was, a scheduled scan or blackout window by its own name. */
public final class Changes {

    private static final int NAMED = 3;

    private final ComposedAdapterFactory providers = Words.providers();
    private final Set<String> names = new LinkedHashSet<>();

    private Changes() {
    }

    /** The names of what differs, each once: of the object itself first, then of what is in it. */
    public static List<String> between(EObject base, EObject edited) {
        Changes changes = new Changes();
        changes.compare(base, edited);
        changes.providers.dispose();
        return List.copyOf(changes.names);
    }

    /** The first few of them as people read them, such as {@code Threads, Deny access and 2 more}. */
    public static String brief(List<String> names) {
        int shown = names.size() <= NAMED + 1 ? names.size() : NAMED;
        String first = String.join(", ", names.subList(0, shown));
        return shown == names.size() ? first : first + " and " + (names.size() - shown) + " more";
    }

    private void compare(EObject base, EObject edited) {
        List<EStructuralFeature> features = edited.eClass().getEAllStructuralFeatures().stream().filter(
                feature -> feature != FleetPackage.Literals.IDENTIFIED__ID && feature.isChangeable() && !feature.isDerived()).toList();
        features.stream().filter(feature -> !contains(feature)).forEach(feature -> value(base, edited, feature));
        features.stream().filter(Changes::contains).map(EReference.class::cast)
                .forEach(feature -> parts(base, edited, feature));
    }

    private static boolean contains(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private void value(EObject base, EObject edited, EStructuralFeature feature) {
        if (feature == FleetPackage.Literals.POLICY_SECTION__LOCKED) {
            locks((PolicySection) base, (PolicySection) edited);
        } else if (!Rebase.same(base, edited, feature)) {
            names.add(Words.label(edited, feature, providers));
        }
    }

    private void locks(PolicySection base, PolicySection edited) {
        Set<String> different = new LinkedHashSet<>(base.getLocked());
        different.addAll(edited.getLocked());
        different.removeIf(name -> base.getLocked().contains(name) == edited.getLocked().contains(name));
        different.forEach(name -> {
            EStructuralFeature setting = edited.eClass().getEStructuralFeature(name);
            names.add(setting == null ? name : Words.label(edited, setting, providers));
        });
    }

    private void parts(EObject base, EObject edited, EReference feature) {
        if (!feature.isMany()) {
            part((EObject) base.eGet(feature), (EObject) edited.eGet(feature));
            return;
        }
        Map<Object, EObject> before = Rebase.byKey(Rebase.list(base, feature));
        Map<Object, EObject> now = Rebase.byKey(Rebase.list(edited, feature));
        Set<Object> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(now.keySet());
        keys.forEach(key -> part(before.get(key), now.get(key)));
    }

    private void part(EObject before, EObject now) {
        EObject either = now == null ? before : now;
        if (either instanceof Named named) {
            if (before == null || now == null || Rebase.differs(before, now)) {
                names.add(named.getName());
            }
        } else if (either != null) {
            compare(before == null ? EcoreUtil.create(either.eClass()) : before, now == null ? EcoreUtil.create(either.eClass()) : now);
        }
    }

    /** The names of what differs in any of some pairs. */
    public static List<String> of(List<? extends EObject> bases, List<? extends EObject> edited) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i < bases.size(); i++) {
            all.addAll(between(bases.get(i), edited.get(i)));
        }
        return new ArrayList<>(all);
    }
}
