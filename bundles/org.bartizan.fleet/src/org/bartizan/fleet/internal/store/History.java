// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

import org.bartizan.fleet.Commit;

/** What can be undone and done again: the latest thousand commits. For one thread at a time. */
public final class History {

    /** How many commits can be undone. */
    static final int DEPTH = 1000;

    /**
     * A commit that can be undone or done again.
     *
     * @param number of the commit
     * @param label of what it did, without "Undo" or "Redo"
     */
    public record Item(long number, String label) {
    }

    private final Deque<Item> done = new ArrayDeque<>();
    private final Deque<Item> undone = new ArrayDeque<>();

    /** Begins with what another one ended with. */
    public static History of(List<Item> done, List<Item> undone) {
        History history = new History();
        done.forEach(history.done::addLast);
        undone.forEach(history.undone::addLast);
        return history;
    }

    /** Takes notice of a commit. */
    public void add(Commit commit, boolean creates) {
        if (creates) {
            done.clear();
            undone.clear();
        } else if (commit.undoes() == 0) {
            undone.clear();
            push(new Item(commit.number(), commit.label()));
        } else if (!done.isEmpty() && done.getLast().number() == commit.undoes()) {
            undone.addLast(done.removeLast());
        } else if (!undone.isEmpty() && undone.getLast().number() == commit.undoes()) {
            push(new Item(commit.number(), undone.removeLast().label()));
        }
    }

    private void push(Item item) {
        done.addLast(item);
        if (done.size() > DEPTH) {
            done.removeFirst();
        }
    }

    /** What undo would undo, or null. */
    public Item undoable() {
        return done.peekLast();
    }

    /** What redo would do again, or null. */
    public Item redoable() {
        return undone.peekLast();
    }

    /** All that can be undone, the latest last. */
    List<Item> done() {
        return Collections.unmodifiableList(new ArrayList<>(done));
    }

    /** All that can be done again, the next last. */
    List<Item> undone() {
        return Collections.unmodifiableList(new ArrayList<>(undone));
    }
}
