// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.part;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.bartizan.ui.Node;

/** What is selected in the window. There is one window, so there is one selection. Used on the UI thread. */
public final class Selections {

    private static final List<Consumer<List<Node>>> LISTENERS = new CopyOnWriteArrayList<>();
    private static List<Node> current = List.of();

    private Selections() {
    }

    /** What is selected now. */
    public static List<Node> current() {
        return current;
    }

    /** Changes the selection and tells the listeners. */
    public static void select(List<Node> nodes) {
        if (!current.equals(nodes)) {
            current = List.copyOf(nodes);
            LISTENERS.forEach(listener -> listener.accept(current));
        }
    }

    /** Calls {@code listener} whenever the selection changed. Close the handle to stop it. */
    public static AutoCloseable onChange(Consumer<List<Node>> listener) {
        LISTENERS.add(listener);
        return () -> LISTENERS.remove(listener);
    }
}
