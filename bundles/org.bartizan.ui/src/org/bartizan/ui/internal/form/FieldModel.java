// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.bartizan.model.PolicySection;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One field of the objects that are edited together: reads and changes it in all of them.
 *
 * @param session where changes are made
 * @param subject whose feature it is
 * @param field the feature
 */
public record FieldModel(EditSession session, Subject subject, Field field) {

    private EStructuralFeature feature() {
        return field.feature();
    }

    /** Whether it can be unset, which means inherited. */
    public boolean unsettable() {
        return feature().isUnsettable();
    }

    /** What it says now. */
    public FieldState state() {
        List<EObject> parts = subject.existing();
        List<EObject> having = unsettable() ? parts.stream().filter(part -> part.eIsSet(feature())).toList() : parts;
        boolean everywhere = having.size() == subject.roots().size();
        List<Object> values = having.stream().map(this::get).distinct().toList();
        boolean differs = values.size() > 1 || !having.isEmpty() && !everywhere;
        boolean locked = !having.isEmpty() && having.stream().allMatch(this::locked);
        return new FieldState(differs || values.isEmpty() ? null : values.getFirst(), !having.isEmpty(), everywhere, differs, locked);
    }

    private Object get(EObject part) {
        Object value = part.eGet(feature());
        return value instanceof EList<?> list ? List.copyOf(list) : value;
    }

    private boolean locked(EObject part) {
        return part instanceof PolicySection section && section.getLocked().contains(feature().getName());
    }

    /** Sets it in all objects, null meaning that it is not set; nothing happens when it is so already. */
    public void set(Object value) {
        if (value == null && unsettable()) {
            unset();
            return;
        }
        FieldState now = state();
        if (now.everywhere() && !now.differs() && Objects.equals(now.value(), value)) {
            return;
        }
        session.change("Set " + field.label(), () -> subject.roots().forEach(root -> put(subject.make(root), value)));
    }

    private void put(EObject part, Object value) {
        if (feature().isMany()) {
            part.eSet(feature(), List.copyOf((Collection<?>) value));
        } else if (value == null) {
            part.eUnset(feature());
        } else {
            part.eSet(feature(), value);
        }
    }

    /** Unsets it in all objects, with its lock; nothing happens when it is not set. */
    public void unset() {
        if (state().set()) {
            session.change("Unset " + field.label(), () -> subject.roots().forEach(root -> {
                clear(subject.find(root));
                subject.tidy(root);
            }));
        }
    }

    private void clear(EObject part) {
        if (part != null) {
            part.eUnset(feature());
            if (part instanceof PolicySection section) {
                section.getLocked().remove(feature().getName());
            }
        }
    }

    /** Locks it where it is set, or takes the lock away. */
    public void lock(boolean lock) {
        session.change((lock ? "Lock " : "Unlock ") + field.label(), () -> subject.existing().forEach(part -> {
            if (part instanceof PolicySection section && part.eIsSet(feature())) {
                section.getLocked().remove(feature().getName());
                if (lock) {
                    section.getLocked().add(feature().getName());
                }
            }
        }));
    }
}
