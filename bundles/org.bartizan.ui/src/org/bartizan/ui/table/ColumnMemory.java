// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Remembers the columns of one table in the data directory: order, widths, and which are hidden. */
final class ColumnMemory {

    private final Preferences node;

    ColumnMemory(String table) {
        node = InstanceScope.INSTANCE.getNode("org.bartizan.ui").node("tables").node(table);
    }

    /** The remembered width, or -1. */
    int width(String column) {
        return node.getInt(column + ".width", -1);
    }

    boolean hidden(String column, boolean otherwise) {
        return node.getBoolean(column + ".hidden", otherwise);
    }

    /** The remembered order by column ids; empty when there is none. */
    List<String> order() {
        String order = node.get("order", "");
        return order.isEmpty() ? List.of() : List.of(order.split(","));
    }

    void width(String column, int width) {
        node.putInt(column + ".width", width);
    }

    void hidden(String column, boolean hidden, boolean otherwise) {
        if (hidden == otherwise) {
            node.remove(column + ".hidden");
        } else {
            node.putBoolean(column + ".hidden", hidden);
        }
    }

    void order(List<String> ids) {
        node.put("order", String.join(",", new ArrayList<>(ids)));
    }

    /** Writes to disk, so not on the caller's thread. */
    void save() {
        Thread.startVirtualThread(() -> {
            try {
                node.flush();
            } catch (BackingStoreException e) {
                ILog.of(ColumnMemory.class).warn("The columns of " + node.name() + " were not remembered", e);
            }
        });
    }
}
