// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.Change;
import org.bartizan.fleet.Change.Kind;

/** Tells for the audit trail what a transaction did. What happened within an object that is new or gone is told by its coming or going. */
final class Narrator {

    private final Session session;

    Narrator(Session session) {
        this.session = session;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Delta delta : session.deltas) {
            if (!session.newborn.contains(delta.owner()) && !session.dead.contains(delta.owner())) {
                changes.add(change(delta));
            }
        }
        return changes;
    }

    private static Change change(Delta delta) {
        return switch (delta) {
            case Delta.Put put -> change(put, Kind.SET, put.wasSet() ? put.before() : null, put.isSet() ? put.after() : null);
            case Delta.Insert insert -> change(insert, Kind.ADD, null, insert.value());
            case Delta.Remove remove -> change(remove, Kind.REMOVE, remove.value(), null);
            case Delta.Shift shift -> change(shift, Kind.MOVE, shift.value(), shift.value());
        };
    }

    private static Change change(Delta delta, Kind kind, Object from, Object to) {
        return new Change(kind, Texts.id(delta.owner()), Texts.path(delta.owner()), delta.feature().getName(),
                Texts.readable(delta.feature(), from), Texts.readable(delta.feature(), to));
    }
}
