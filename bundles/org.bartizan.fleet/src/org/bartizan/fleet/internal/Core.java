// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.bartizan.api.Progress;
import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Identity;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.InvalidChangeException;
import org.bartizan.fleet.Problem;
import org.bartizan.fleet.internal.check.Validator;
import org.bartizan.fleet.internal.extension.Live;
import org.bartizan.fleet.internal.model.InconsistentException;
import org.bartizan.fleet.internal.model.Model;
import org.bartizan.fleet.internal.model.Replay;
import org.bartizan.fleet.internal.store.Entry;
import org.bartizan.fleet.internal.store.History;
import org.bartizan.fleet.internal.store.Store;
import org.bartizan.fleet.internal.whatif.WhatIf;
import org.bartizan.fleet.policy.Preview;
import org.eclipse.emf.ecore.EPackage;

/** The organisation once it is open: transactions on it, by one writer at a time. */
final class Core implements Live {

    private final Gate gate;
    private final Store store;
    private final Announcer announcer;
    private final Snapshots snapshots;
    private final Guard guard;
    private volatile Model model;
    private volatile History.Item undoable;
    private volatile History.Item redoable;
    private volatile String broken;

    Core(Gate gate, Store.Opened opened, Announcer announcer, Guard guard) {
        this.gate = gate;
        this.store = opened.store();
        this.model = opened.model();
        this.announcer = announcer;
        this.guard = guard;
        this.snapshots = new Snapshots(gate, store, this::model);
        remember();
    }

    Model model() {
        return model;
    }

    Store store() {
        return store;
    }

    History.Item undoable() {
        return undoable;
    }

    History.Item redoable() {
        return redoable;
    }

    /** The model, or why there is none. */
    Model required(String what) {
        if (broken != null) {
            throw new BartizanException(what, broken, "Start the program again");
        }
        if (model == null) {
            throw new BartizanException(what, "there is no organisation", "Create one first");
        }
        return model;
    }

    Guard guard() {
        return guard;
    }

    Commit execute(String what, String label, String given, long undoes, Consumer<Model> change) {
        String author = author(given);
        Model current = required(what);
        boolean changed = gate.changing(() -> attempt(current, label, undoes != 0, change));
        if (!changed) {
            return new Commit(0, Instant.now(), author, label, undoes, List.of());
        }
        Commit commit;
        try {
            commit = new Commit(store.last() + 1, Instant.now(), author, label, undoes, current.changes());
            store.keep(current.extensions());
            store.append(new Entry(commit, false, current.edits()));
        } catch (RuntimeException | Error e) {
            gate.changing(() -> rollBack(current));
            throw e;
        }
        current.commit();
        acknowledge(commit);
        return commit;
    }

    /** Nobody who is logged in does anything in another name. */
    static String author(String given) {
        Identity who = Author.identity();
        return who.loggedIn() ? who.name() : given;
    }

    private boolean attempt(Model current, String label, boolean again, Consumer<Model> change) {
        current.begin();
        boolean kept = false;
        try {
            carryOut(current, change);
            if (guard.active() && current.changed()) {
                guard.require(InvalidChangeException.clause(label), current.needs());
            }
            check(current, label, again);
            kept = current.changed();
            return kept;
        } finally {
            if (!kept) {
                rollBack(current);
            }
        }
    }

    private static void carryOut(Model current, Consumer<Model> change) {
        change.accept(current);
        current.settle();
    }

    private static void check(Model current, String label, boolean again) {
        if (!again) {
            current.refuseUnavailable();
        }
        List<Problem> problems = new ArrayList<>(current.refusals());
        if (problems.isEmpty() && current.changed()) {
            problems.addAll(Validator.touched(current.touched(), current.renamed(), current.index()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidChangeException(label, problems);
        }
    }

    /** What a change would do; it is taken back before anybody else can see it. */
    Preview preview(String label, Consumer<Model> change, Progress progress) {
        Model current = required("preview the change");
        WhatIf whatIf = gate.changing(() -> {
            current.begin();
            try {
                carryOut(current, change);
                check(current, label, false);
                return new WhatIf(current, progress);
            } finally {
                rollBack(current);
            }
        });
        return whatIf.compared();
    }

    private Void rollBack(Model current) {
        try {
            current.rollBack();
        } catch (RuntimeException e) {
            broken = "a change could not be taken back in memory (" + e.getMessage() + "); the files are intact";
            throw e;
        }
        return null;
    }

    private void acknowledge(Commit commit) {
        remember();
        announcer.announce(commit);
        snapshots.committed();
    }

    private void remember() {
        undoable = store.history().undoable();
        redoable = store.history().redoable();
    }

    Commit undo(String author) {
        History.Item item = store.history().undoable();
        if (item == null) {
            throw new BartizanException("undo", "there is nothing to undo", "");
        }
        Entry entry = find(item.number());
        return again("undo", "Undo: " + item.label(), author, item, m -> Replay.backward(m.index(), entry.edits()));
    }

    Commit redo(String author) {
        History.Item item = store.history().redoable();
        if (item == null) {
            throw new BartizanException("redo", "there is nothing to do again", "");
        }
        Entry entry = find(item.number());
        return again("redo", "Redo: " + item.label(), author, item, m -> Replay.forward(m.index(), entry.edits()));
    }

    private Commit again(String what, String label, String author, History.Item item, Consumer<Model> replay) {
        try {
            return execute(what, label, author, item.number(), replay);
        } catch (InconsistentException e) {
            throw new BartizanException(what + " commit " + item.number(), e.getMessage(), "Check the journal", e);
        }
    }

    private Entry find(long number) {
        try {
            return store.find(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a new organisation, which is already on the disk, in the place of the old one. */
    void replaced(Model next, Commit commit) {
        Model old = model;
        gate.changing(() -> model = next);
        if (old != null) {
            old.release();
        }
        acknowledge(commit);
    }

    @Override
    public void alone(Runnable action) {
        gate.writing("convert the organisation", () -> gate.changing(() -> {
            action.run();
            return null;
        }));
    }

    @Override
    public void convert(EPackage from, EPackage to) {
        if (model != null) {
            model.convert(from, to);
        }
    }

    /** Lets nobody change anything any more, then writes what is left to write. */
    void close() {
        gate.writing("close the organisation", () -> broken = "the organisation was closed");
        snapshots.close();
        gate.writing("close the organisation", () -> {
            store.close();
            return null;
        });
    }
}
