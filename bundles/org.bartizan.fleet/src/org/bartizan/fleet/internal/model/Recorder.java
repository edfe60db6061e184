// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.List;

import org.bartizan.model.FleetPackage;
import org.bartizan.model.Identified;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Hears of every change of every object of the organisation. One for the whole life of the organisation, because attaching to 100,000 objects for
 * each transaction would take longer than the transaction. It stays on objects that are removed until the transaction ends, so that what is done
 * to them before they are added elsewhere is known as well.
 */
final class Recorder extends AdapterImpl {

    private final Index index;
    private Session session;
    private boolean reverting;
    private boolean silent;

    Recorder(Index index) {
        this.index = index;
    }

    void begin(Session next) {
        session = next;
    }

    void end() {
        session = null;
    }

    /** Takes back everything that the session recorded. */
    void revert() {
        reverting = true;
        try {
            for (int i = session.deltas.size() - 1; i >= 0; i--) {
                session.deltas.get(i).revert();
            }
        } finally {
            reverting = false;
        }
        session.newborn.forEach(this::forget);
    }

    /** Does something that is no change of the organisation. */
    void unheard(Runnable action) {
        silent = true;
        try {
            action.run();
        } finally {
            silent = false;
        }
    }

    void attach(EObject object) {
        object.eAdapters().add(this);
    }

    void forget(EObject object) {
        object.eAdapters().remove(this);
        index.remove(object);
    }

    @Override
    public void notifyChanged(Notification message) {
        if (silent || reverting || message.isTouch() || !(message.getFeature() instanceof EStructuralFeature feature) || !Shape.keeps(
                feature)) {
            return;
        }
        if (session == null) {
            refuseStray(message, feature);
        }
        record(message, feature);
    }

    private void record(Notification message, EStructuralFeature feature) {
        EObject owner = (EObject) message.getNotifier();
        int at = message.getPosition();
        switch (message.getEventType()) {
            case Notification.SET, Notification.UNSET -> single(message, feature, owner, at);
            case Notification.ADD -> inserted(owner, feature, at, message.getNewValue());
            case Notification.ADD_MANY -> {
                int next = at;
                for (Object value : (List<?>) message.getNewValue()) {
                    inserted(owner, feature, next++, value);
                }
            }
            case Notification.REMOVE -> removed(owner, feature, at, message.getOldValue());
            case Notification.REMOVE_MANY -> removedMany(message, feature, owner);
            case Notification.MOVE -> session.deltas
                    .add(new Delta.Shift(owner, feature, (Integer) message.getOldValue(), at, message.getNewValue()));
            default -> throw new IllegalStateException("Unknown change: " + message);
        }
    }

    private void single(Notification message, EStructuralFeature feature, EObject owner, int at) {
        boolean containment = feature instanceof EReference reference && reference.isContainment();
        if (feature.isMany() || containment) {
            int place = feature.isMany() ? at : Delta.ALONE;
            if (message.getOldValue() != null) {
                removed(owner, feature, place, message.getOldValue());
            }
            if (message.getNewValue() != null) {
                inserted(owner, feature, place, message.getNewValue());
            }
            return;
        }
        if (feature == FleetPackage.Literals.IDENTIFIED__ID) {
            session.refusals.add(new Session.Refusal(owner, feature.getName(),
                    "The id of an object never changes once it is in the organisation; give it before adding the object."));
        }
        boolean wasSet = !feature.isUnsettable() || message.wasSet();
        boolean isSet = message.getEventType() == Notification.SET;
        session.deltas.add(new Delta.Put(owner, feature, wasSet, message.getOldValue(), isSet, isSet ? message.getNewValue() : null));
    }

    private void inserted(EObject owner, EStructuralFeature feature, int at, Object value) {
        session.deltas.add(new Delta.Insert(owner, feature, at, value));
        if (feature instanceof EReference reference && reference.isContainment() && !index.knows((EObject) value)) {
            new Arrival(index, this, session).welcome((EObject) value);
        }
    }

    private void removed(EObject owner, EStructuralFeature feature, int at, Object value) {
        session.deltas.add(new Delta.Remove(owner, feature, at, value));
        if (feature instanceof EReference reference && reference.isContainment()) {
            session.removed.add((EObject) value);
        }
    }

    private void removedMany(Notification message, EStructuralFeature feature, EObject owner) {
        List<?> values = (List<?>) message.getOldValue();
        int[] places = (int[]) message.getNewValue();
        for (int i = values.size() - 1; i >= 0; i--) {
            removed(owner, feature, places == null ? i : places[i], values.get(i));
        }
    }

    private void refuseStray(Notification message, EStructuralFeature feature) {
        session = new Session();
        try {
            record(message, feature);
            revert();
        } finally {
            session = null;
        }
        throw new IllegalStateException(((Identified) message.getNotifier()).getId() + ": " + feature.getName()
                + " was changed outside of a transaction; the change was taken back. Use Fleet.execute");
    }
}
