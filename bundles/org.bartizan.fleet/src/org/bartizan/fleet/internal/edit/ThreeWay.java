// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bartizan.fleet.edit.ConflictException;
import org.bartizan.fleet.internal.model.Shape;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings what was edited between two states of a tree into a third one, a detached copy. The two must not have changed the same value, place or
 * order differently, nor one of them what the other one removed; locks are a set, so that both may lock something in a section.
 */
final class ThreeWay {

    private final Scope scope;
    private final Identities before;
    private final Identities mine;
    private final Identities theirs;
    private final EObject edited;
    private final EObject result;
    private final Conflicts conflicts = new Conflicts();

    /** @param result what others made of {@code base} meanwhile; gets the edits */
    ThreeWay(EObject base, EObject edited, EObject result, Scope scope) {
        this.scope = scope;
        this.edited = edited;
        this.result = result;
        before = new Identities(base, scope);
        mine = new Identities(edited, scope);
        theirs = new Identities(result, scope);
    }

    /** @throws ConflictException when not everything fits; the result must not be used then */
    void run() {
        mine.all().forEach(this::values);
        mine.all().forEach(this::order);
        conflicts.refuse();
        new ThreeWayPlaces(scope, before, mine, theirs, conflicts).run(edited);
        remove();
        conflicts.refuse();
    }

    static ConflictException gone(EObject object) {
        return new ConflictException(List.of(Conflicts.of(object, "", "it was removed meanwhile")));
    }

    private void values(EObject object) {
        EObject was = before.get(Texts.id(object));
        EObject there = theirs.get(Texts.id(object));
        if (there == null) {
            if (was != null && features(was).anyMatch(f -> !Values.same(object, was, f))) {
                conflicts.add(was, "", "it was removed meanwhile, and changed here");
            }
            return;
        }
        EObject base = was == null ? EcoreUtil.create(object.eClass()) : was;
        if (object.eClass() != there.eClass() || object.eClass() != base.eClass()) {
            conflicts.kind(there, object);
            return;
        }
        features(object).filter(f -> !Values.same(object, base, f) && !Values.same(object, there, f)).forEach(f -> {
            if (f == FleetPackage.Literals.POLICY_SECTION__LOCKED) {
                mergeSet(object, base, there, f);
            } else if (Values.same(there, base, f)) {
                take(object, there, f);
            } else {
                conflicts.value(there, object, f);
            }
        });
    }

    private static Stream<EStructuralFeature> features(EObject object) {
        Shape shape = Shape.of(object.eClass());
        return Stream.concat(shape.attributes().stream(), shape.references().stream());
    }

    private static void mergeSet(EObject object, EObject base, EObject there, EStructuralFeature feature) {
        List<Object> result = new ArrayList<>(Texts.values(there, feature));
        Texts.values(base, feature).stream().filter(v -> !Texts.values(object, feature).contains(v)).forEach(result::remove);
        Texts.values(object, feature).stream().filter(v -> !result.contains(v)).filter(v -> !Texts.values(base, feature).contains(v))
                .forEach(result::add);
        boolean sameMembers = Set.copyOf(result).equals(Set.copyOf(Texts.values(object, feature)));
        Sequence.align(Texts.list(there, feature), sameMembers ? Texts.values(object, feature) : result);
    }

    private static void take(EObject from, EObject to, EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            Values.copy(from, to, attribute);
        } else if (feature.isMany()) {
            Sequence.align(Texts.list(to, feature), Texts.values(from, feature));
        } else {
            to.eSet(feature, from.eGet(feature, false));
        }
    }

    private void order(EObject object) {
        EObject was = before.get(Texts.id(object));
        EObject there = theirs.get(Texts.id(object));
        if (was == null || there == null) {
            return;
        }
        for (EReference containment : scope.parts(object.eClass())) {
            if (containment.isMany()) {
                Set<String> common = new HashSet<>(Values.ids(object, containment));
                common.retainAll(new HashSet<>(Values.ids(was, containment)));
                common.retainAll(new HashSet<>(Values.ids(there, containment)));
                order(there, containment, common(was, containment, common), common(object, containment, common));
            }
        }
    }

    private static List<String> common(EObject object, EReference containment, Set<String> common) {
        return Values.ids(object, containment).stream().filter(common::contains).toList();
    }

    private void order(EObject there, EReference containment, List<String> base, List<String> wanted) {
        List<String> now = common(there, containment, new HashSet<>(wanted));
        if (wanted.equals(base) || wanted.equals(now)) {
            return;
        }
        if (now.equals(base)) {
            Sequence.order(Texts.list(there, containment), wanted.stream().map(theirs::get).toList());
        } else {
            conflicts.add(there, containment.getName(), "the order of its " + Texts.words(containment)
                    + " was changed meanwhile, and otherwise here");
        }
    }

    private void remove() {
        Set<String> removed = new HashSet<>();
        for (EObject was : before.all()) {
            EObject there = theirs.get(Texts.id(was));
            if (there != null && !mine.has(Texts.id(was))) {
                refuseToLose(was, there);
                removed.add(Texts.id(was));
            }
        }
        if (removed.isEmpty()) {
            return;
        }
        removed.forEach(id -> EcoreUtil.remove(theirs.get(id)));
        for (EObject object : theirs.all()) {
            boolean lost = mine.has(Texts.id(object)) && EcoreUtil.getRootContainer(object) != result;
            if (lost) {
                conflicts.add(object, "", "it was moved to where something is removed here");
            }
            if (EcoreUtil.getRootContainer(object) == result) {
                Shape.of(object.eClass()).references().forEach(r -> forget(object, r, removed));
            }
        }
    }

    private void refuseToLose(EObject was, EObject there) {
        features(was).filter(f -> !Values.same(was, there, f)).findFirst()
                .ifPresent(f -> conflicts.add(there, f.getName(), "its " + Names.of(f) + " was changed meanwhile, and it is removed here"));
        scope.partsOf(there).stream().filter(part -> !before.has(Texts.id(part)) && !mine.has(Texts.id(part))).findFirst()
                .ifPresent(part -> conflicts.add(there, "", Texts.path(part) + " was added to it meanwhile, and it is removed here"));
    }

    /** As the organisation itself does when something is removed, unless the reference to it is new. */
    private void forget(EObject object, EReference reference, Set<String> removed) {
        List<Object> lost = Texts.values(object, reference).stream().filter(target -> removed.contains(Texts.id(target))).toList();
        if (lost.isEmpty()) {
            return;
        }
        EObject was = before.get(Texts.id(object));
        if (was == null || !Values.ids(was, reference).containsAll(lost.stream().map(Texts::id).toList())) {
            conflicts.add(object, reference.getName(), "“" + Names.of(reference) + "” is " + Texts.path((EObject) lost.getFirst())
                    + " meanwhile, which is removed here");
        } else if (reference.isMany()) {
            Texts.list(object, reference).removeAll(lost);
        } else {
            object.eUnset(reference);
        }
    }
}
