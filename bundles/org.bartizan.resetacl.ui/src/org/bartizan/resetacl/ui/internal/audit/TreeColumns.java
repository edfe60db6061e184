// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The columns of the tree: the path takes what the others leave; widths that a person chose are remembered. */
final class TreeColumns {

    private static final int NARROWEST = 160;

    private final Tree tree;
    private final Preferences memory;
    private int given;

    TreeColumns(Tree tree, String id) {
        this.tree = tree;
        this.memory = InstanceScope.INSTANCE.getNode("org.bartizan.ui").node("tables").node(id);
        for (AuditColumn column : AuditColumn.values()) {
            TreeColumn widget = new TreeColumn(tree, SWT.LEFT);
            widget.setText(column.title());
            widget.setWidth(memory.getInt(column.id() + ".width", column.width()));
            widget.addListener(SWT.Resize, e -> resized(column, widget));
        }
        tree.addListener(SWT.Resize, e -> share());
        tree.addDisposeListener(e -> save());
    }

    TreeColumn widget(AuditColumn column) {
        return tree.getColumn(column.ordinal());
    }

    private void resized(AuditColumn column, TreeColumn widget) {
        boolean last = column.ordinal() == AuditColumn.values().length - 1;
        // The platform itself stretches the last column, and the first one is sized by us.
        if (!last && widget.getWidth() > 0 && (column != AuditColumn.PATH || widget.getWidth() != given)
                && widget.getWidth() != memory.getInt(column.id() + ".width", column.width())) {
            memory.putInt(column.id() + ".width", widget.getWidth());
        }
    }

    private void share() {
        if (memory.getInt(AuditColumn.PATH.id() + ".width", -1) < 0) {
            int others = 0;
            for (int i = 1; i < AuditColumn.values().length; i++) {
                AuditColumn column = AuditColumn.values()[i];
                others += memory.getInt(column.id() + ".width", column.width());
            }
            given = Math.max(NARROWEST, tree.getClientArea().width - others);
            widget(AuditColumn.PATH).setWidth(given);
        }
    }

    /** Writes to disk, so not on this thread. */
    private void save() {
        Thread.startVirtualThread(() -> {
            try {
                memory.flush();
            } catch (BackingStoreException e) {
                ILog.of(TreeColumns.class).warn("The columns of the audit were not remembered", e);
            }
        });
    }
}
