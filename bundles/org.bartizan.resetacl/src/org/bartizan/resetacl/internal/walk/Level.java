// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.walk;

import java.util.List;

import org.bartizan.resetacl.provider.AccessObject;

/** An object that is open: until it was shown, and what is below it was opened or given to others. For one thread. */
final class Level {

    private final AccessObject node;
    private List<String> names;
    private int next;
    private boolean shown;
    private boolean left;

    /** @param shown whether somebody else has shown it already */
    Level(AccessObject node, List<String> names, boolean shown) {
        this.node = node;
        this.names = names;
        this.shown = shown;
    }

    AccessObject node() {
        return node;
    }

    /** How many children are still to be opened. */
    int remaining() {
        return names.size() - next;
    }

    String next() {
        return names.get(next++);
    }

    /** Gives half of what remains away, the larger one. */
    List<String> half() {
        int middle = next + remaining() / 2;
        List<String> given = names.subList(middle, names.size());
        names = names.subList(0, middle);
        return given;
    }

    void shown() {
        shown = true;
        closeIfDone();
    }

    void left() {
        left = true;
        closeIfDone();
    }

    private void closeIfDone() {
        if (shown && left) {
            node.close();
        }
    }
}
