// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One change as it was made, by the objects themselves. */
sealed interface Delta {

    /** The position of the value of a single-valued containment. */
    int ALONE = -1;

    EObject owner();

    EStructuralFeature feature();

    /** Takes the change back, if everything made after it has been taken back. */
    void revert();

    /** The change in ids and texts. */
    Step step();

    private static String text(EStructuralFeature feature, Object value) {
        return feature instanceof EAttribute attribute ? Texts.exact(attribute, value) : Texts.id(value);
    }

    private static void insert(EObject owner, EStructuralFeature feature, int at, Object value) {
        if (at == ALONE) {
            owner.eSet(feature, value);
        } else {
            Texts.list(owner, feature).add(at, value);
        }
    }

    private static void remove(EObject owner, EStructuralFeature feature, int at) {
        if (at == ALONE) {
            owner.eUnset(feature);
        } else {
            Texts.list(owner, feature).remove(at);
        }
    }

    /** A single value was set, replaced or unset; not a containment. */
    record Put(EObject owner, EStructuralFeature feature, boolean wasSet, Object before, boolean isSet, Object after) implements Delta {
        @Override
        public void revert() {
            if (wasSet) {
                owner.eSet(feature, before);
            } else {
                owner.eUnset(feature);
            }
        }

        @Override
        public Step step() {
            return new Step.Put(Texts.id(owner), feature.getName(), new Step.State(wasSet, text(feature, before)),
                    new Step.State(isSet, text(feature, after)));
        }
    }

    /** A value was inserted. */
    record Insert(EObject owner, EStructuralFeature feature, int at, Object value) implements Delta {
        @Override
        public void revert() {
            remove(owner, feature, at);
        }

        @Override
        public Step step() {
            return new Step.Insert(Texts.id(owner), feature.getName(), at, text(feature, value));
        }
    }

    /** A value was removed. */
    record Remove(EObject owner, EStructuralFeature feature, int at, Object value) implements Delta {
        @Override
        public void revert() {
            insert(owner, feature, at, value);
        }

        @Override
        public Step step() {
            return new Step.Remove(Texts.id(owner), feature.getName(), at, text(feature, value));
        }
    }

    /** A value went to another place of its list. */
    record Shift(EObject owner, EStructuralFeature feature, int from, int to, Object value) implements Delta {
        @Override
        public void revert() {
            Texts.list(owner, feature).move(from, to);
        }

        @Override
        public Step step() {
            return new Step.Shift(Texts.id(owner), feature.getName(), from, to);
        }
    }
}
