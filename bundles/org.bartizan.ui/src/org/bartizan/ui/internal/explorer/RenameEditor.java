// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import org.bartizan.ui.Node;
import org.bartizan.ui.internal.edit.Edits;
import org.bartizan.ui.widget.Dialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Renames in place: Enter and leaving the field take the new name, Escape keeps the old one. */
final class RenameEditor {

    private final Tree tree;
    private final Edits edits;
    private Text text;

    RenameEditor(Tree tree, Edits edits) {
        this.tree = tree;
        this.edits = edits;
    }

    void start(TreeItem item, Node node) {
        TreeEditor editor = new TreeEditor(tree);
        editor.grabHorizontal = true;
        editor.horizontalAlignment = SWT.LEFT;
        Text field = new Text(tree, SWT.SINGLE | SWT.BORDER);
        text = field;
        field.setText(node.name());
        field.selectAll();
        field.addListener(SWT.Traverse, event -> traverse(event, field, node));
        field.addListener(SWT.FocusOut, event -> take(field, node));
        field.addListener(SWT.Dispose, event -> editor.dispose());
        editor.setEditor(field, item, 0);
        field.setFocus();
    }

    private void traverse(Event event, Text field, Node node) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            take(field, node);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            end(field);
        }
    }

    private void take(Text field, Node node) {
        if (field.isDisposed() || text != field) {
            return;
        }
        String name = field.getText().strip();
        end(field);
        if (!name.isEmpty() && !name.equals(node.name())) {
            edits.rename(node, name, failure -> Dialogs.failed(tree.getShell(), "Rename " + node.name(), failure));
        }
    }

    private void end(Text field) {
        text = null;
        if (!field.isDisposed()) {
            tree.setFocus();
            field.getDisplay().asyncExec(field::dispose);
        }
    }
}
