// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;
import org.bartizan.resetacl.provider.AccessSession.Visitor;

/**
 * Goes through a tree depth first and shows the objects in batches, an object before those below it. Open at once are a batch and the objects from
 * the root to where the walk is; depth and number are bounded, for what is on the other side may be hostile. For one walk.
 */
public final class TreeWalk {

    /** How many objects are shown at once. */
    public static final int BATCH = 64;
    /** How deep a tree may be; a registry of Windows has 512 levels at most. */
    public static final int DEEPEST = 1_024;
    /** How many objects there may be in all, and how many below one. */
    public static final int MOST_OBJECTS = 100_000;

    /** An object that is open: until it was shown, and what is below it was opened. */
    private static final class Level {
        private final TreeNode node;
        private Iterator<String> children;
        private boolean shown;
        private boolean left;

        Level(TreeNode node) {
            this.node = node;
        }

        void closeIfDone() {
            if (shown && left) {
                node.close();
            }
        }
    }

    private final Visitor visitor;
    private final Deque<Level> path = new ArrayDeque<>();
    private final List<Level> batch = new ArrayList<>();
    private int opened;
    private int waiting;

    /** @param visitor who is told */
    public TreeWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Walks; closes everything, the root included.
     *
     * @throws AccessException what is fatal
     */
    public void from(TreeNode root) throws AccessException {
        try {
            boolean on = enter(root);
            while (on && !path.isEmpty()) {
                on = step();
            }
            if (on) {
                show();
            }
        } finally {
            closeAll();
        }
    }

    private boolean step() throws AccessException {
        Level level = path.peek();
        if (!level.children.hasNext()) {
            path.pop();
            level.left = true;
            level.closeIfDone();
            return true;
        }
        String name = level.children.next();
        waiting--;
        String child = level.node.pathOf(name);
        if (path.size() >= DEEPEST) {
            tell(Problem.Kind.UNSUPPORTED, child, "it is more than " + DEEPEST + " levels below where the walk began");
            return true;
        }
        try {
            TreeNode node = level.node.child(name);
            return node == null || enter(node);
        } catch (AccessException e) {
            return skip(child, e);
        }
    }

    private boolean enter(TreeNode node) throws AccessException {
        Level level = new Level(node);
        path.push(level);
        batch.add(level);
        level.children = List.<String>of().iterator();
        opened++;
        try {
            List<String> children = node.children();
            waiting += children.size();
            level.children = children.iterator();
        } catch (AccessException e) {
            skip(node.path(), e);
        }
        if (opened + waiting > MOST_OBJECTS) {
            throw new AccessException(Problem.Kind.UNSUPPORTED, "Cannot go on below " + node.path() + ": there are more than "
                    + MOST_OBJECTS
                    + " objects. Name keys or folders further down.");
        }
        return batch.size() < BATCH || show();
    }

    private boolean skip(String object, AccessException e) throws AccessException {
        if (e.fatal()) {
            show();
            throw e;
        }
        visitor.problem(e.problem(object));
        return true;
    }

    private void tell(Problem.Kind kind, String object, String why) {
        visitor.problem(new Problem(kind, object, "Cannot look at " + object + ": " + why + "."));
    }

    private boolean show() throws AccessException {
        if (batch.isEmpty()) {
            return true;
        }
        List<AccessObject> objects = batch.stream().<AccessObject>map(level -> level.node).toList();
        boolean on = visitor.visit(objects);
        batch.forEach(level -> {
            level.shown = true;
            level.closeIfDone();
        });
        batch.clear();
        return on;
    }

    private void closeAll() {
        batch.forEach(level -> level.shown = true);
        batch.stream().filter(level -> level.left).forEach(level -> level.node.close());
        path.forEach(level -> level.node.close());
        batch.clear();
        path.clear();
    }
}
