// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.internal.walk.Forest.Part;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;
import org.bartizan.resetacl.provider.AccessSession;

/**
 * Goes through parts of trees depth first and shows the objects in batches. Open at once are a batch and the objects from the root to where the walk
 * is. For one thread, beside others that share the forest.
 */
final class TreeWalk {

    /** How many objects are shown at once. */
    private static final int BATCH = 64;
    /** How deep a tree may be; a registry of Windows has 512 levels at most. */
    private static final int DEEPEST = 1_024;

    private final Forest forest;
    private final AccessSession session;
    private final Visitor visitor;
    private final Deque<Level> path = new ArrayDeque<>();
    private final List<Level> batch = new ArrayList<>();
    private int depth;

    TreeWalk(Forest forest, AccessSession session, Visitor visitor) {
        this.forest = forest;
        this.session = session;
        this.visitor = visitor;
    }

    /** Walks through a part, and closes everything. */
    void through(Part part) throws AccessException {
        try {
            depth = part.depth();
            if (part.parent() != null) {
                again(part);
            } else {
                for (String root : part.names()) {
                    root(root);
                }
            }
            show();
        } finally {
            closeAll();
        }
    }

    /** Goes on below an object that was shown already. */
    private void again(Part part) throws AccessException {
        try {
            path.push(new Level(session.open(part.parent()), part.names(), true));
        } catch (AccessException e) {
            skip(part.parent(), e);
        }
        walk();
    }

    private void root(String root) throws AccessException {
        try {
            enter(session.open(root));
        } catch (AccessException e) {
            skip(root, e);
        }
        walk();
    }

    private void walk() throws AccessException {
        while (!path.isEmpty() && !forest.isOver() && !visitor.stop()) {
            if (path.peek().remaining() == 0) {
                depth--;
                path.pop().left();
            } else {
                share();
                step(path.peek());
            }
        }
    }

    /** Gives the half of what is farthest up to somebody who has nothing to do. */
    private void share() {
        if (!forest.wanted()) {
            return;
        }
        int at = depth - path.size();
        for (var levels = path.descendingIterator(); levels.hasNext();) {
            Level level = levels.next();
            at++;
            if (level.remaining() > 1) {
                forest.give(new Part(level.node().path(), List.copyOf(level.half()), at));
                return;
            }
        }
    }

    private void step(Level level) throws AccessException {
        String name = level.next();
        String child = level.node().pathOf(name);
        if (depth >= DEEPEST) {
            visitor.problem(new Problem(Problem.Kind.UNSUPPORTED, child, "Cannot look at " + child + ": it is more than " + DEEPEST
                    + " levels below where the walk began."));
            return;
        }
        try {
            AccessObject node = level.node().child(name);
            if (node != null) {
                enter(node);
            }
        } catch (AccessException e) {
            skip(child, e);
        }
    }

    private void enter(AccessObject node) throws AccessException {
        List<String> children = List.of();
        try {
            children = node.children();
        } catch (AccessException e) {
            skip(node.path(), e);
        }
        Level level = new Level(node, children, false);
        path.push(level);
        batch.add(level);
        depth++;
        forest.found(children.size(), node.path());
        if (batch.size() >= BATCH) {
            show();
        }
    }

    private void skip(String object, AccessException e) throws AccessException {
        if (e.fatal()) {
            throw e;
        }
        visitor.problem(e.problem(object));
    }

    private void show() throws AccessException {
        if (!batch.isEmpty()) {
            visitor.visit(batch.stream().map(Level::node).toList());
            batch.forEach(Level::shown);
            batch.clear();
        }
    }

    private void closeAll() {
        path.forEach(Level::left);
        batch.forEach(Level::shown);
        path.clear();
        batch.clear();
    }
}
