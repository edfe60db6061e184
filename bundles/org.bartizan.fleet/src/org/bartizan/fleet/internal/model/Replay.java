// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes recorded changes again, or takes them back, within a transaction. */
public final class Replay {

    private final Births births;

    private Replay(Births births) {
        this.births = births;
    }

    /** Makes the changes again. */
    public static void forward(Index index, Edits edits) {
        Replay replay = new Replay(new Births(index, edits.births()));
        edits.steps().forEach(replay::make);
    }

    /** Takes the changes back, the last first. */
    public static void backward(Index index, Edits edits) {
        Replay replay = new Replay(new Births(index, edits.deaths()));
        List<Step> steps = edits.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            replay.takeBack(steps.get(i));
        }
    }

    private void make(Step step) {
        switch (step) {
            case Step.Put put -> put(put, put.after());
            case Step.Insert insert -> insert(insert, insert.at(), insert.value());
            case Step.Remove remove -> remove(remove, remove.at(), remove.value());
            case Step.Shift shift -> move(shift, shift.from(), shift.to());
        }
    }

    private void takeBack(Step step) {
        switch (step) {
            case Step.Put put -> put(put, put.before());
            case Step.Insert insert -> remove(insert, insert.at(), insert.value());
            case Step.Remove remove -> insert(remove, remove.at(), remove.value());
            case Step.Shift shift -> move(shift, shift.to(), shift.from());
        }
    }

    private static EStructuralFeature feature(EObject owner, Step step) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(step.feature());
        if (feature == null || !Shape.keeps(feature)) {
            throw new InconsistentException("a " + owner.eClass().getName() + " has no feature " + step.feature());
        }
        return feature;
    }

    private Object value(EStructuralFeature feature, String text) {
        if (feature instanceof EAttribute attribute) {
            return Texts.value(attribute, text);
        }
        return text == null ? null : births.resolve(text);
    }

    private void put(Step.Put step, Step.State state) {
        EObject owner = births.resolve(step.object());
        EStructuralFeature feature = feature(owner, step);
        if (state.set()) {
            owner.eSet(feature, value(feature, state.text()));
        } else {
            owner.eUnset(feature);
        }
    }

    private void insert(Step step, int at, String text) {
        EObject owner = births.resolve(step.object());
        EStructuralFeature feature = feature(owner, step);
        Object value = value(feature, text);
        if (!feature.isMany()) {
            owner.eSet(feature, value);
            return;
        }
        checkPlace(owner, feature, at, Texts.list(owner, feature).size() + 1);
        Texts.list(owner, feature).add(at, value);
    }

    private void remove(Step step, int at, String text) {
        EObject owner = births.resolve(step.object());
        EStructuralFeature feature = feature(owner, step);
        if (!feature.isMany()) {
            owner.eUnset(feature);
            return;
        }
        List<Object> values = Texts.list(owner, feature);
        checkPlace(owner, feature, at, values.size());
        if (!(feature instanceof EAttribute) && !text.equals(Texts.id(values.get(at)))) {
            throw new InconsistentException(Texts.path(owner) + " has another object than " + text + " at " + step.feature() + " " + at);
        }
        values.remove(at);
    }

    private void move(Step step, int from, int to) {
        EObject owner = births.resolve(step.object());
        EStructuralFeature feature = feature(owner, step);
        int size = Texts.list(owner, feature).size();
        checkPlace(owner, feature, from, size);
        checkPlace(owner, feature, to, size);
        Texts.list(owner, feature).move(to, from);
    }

    private static void checkPlace(EObject owner, EStructuralFeature feature, int at, int size) {
        if (at < 0 || at >= size) {
            throw new InconsistentException(Texts.path(owner) + " has no place " + at + " in " + feature.getName());
        }
    }
}
