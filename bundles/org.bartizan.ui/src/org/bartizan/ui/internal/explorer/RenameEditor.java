// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import java.util.function.Function;

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
    private TreeEditor editor;
    private Node node;

    RenameEditor(Tree tree, Edits edits) {
        this.tree = tree;
        this.edits = edits;
    }

    void start(TreeItem item, Node renamed) {
        node = renamed;
        editor = new TreeEditor(tree);
        TreeEditor mine = editor;
        editor.grabHorizontal = true;
        editor.horizontalAlignment = SWT.LEFT;
        Text field = new Text(tree, SWT.SINGLE | SWT.BORDER);
        text = field;
        field.setText(renamed.name());
        field.selectAll();
        field.addListener(SWT.Traverse, event -> traverse(event, field, renamed));
        field.addListener(SWT.FocusOut, event -> take(field, renamed));
        field.addListener(SWT.Dispose, event -> mine.dispose());
        editor.setEditor(field, item, 0);
        field.setFocus();
    }

    /** The tree has changed: the field goes where its object is now, or away with it. */
    void follow(Function<String, TreeItem> where) {
        Text field = text;
        if (field == null || field.isDisposed()) {
            return;
        }
        TreeItem item = where.apply(node.id());
        if (item == null) {
            end(field);
        } else if (item != editor.getItem()) {
            editor.setItem(item);
        }
    }

    private void traverse(Event event, Text field, Node renamed) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            take(field, renamed);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            end(field);
        }
    }

    private void take(Text field, Node renamed) {
        if (field.isDisposed() || text != field) {
            return;
        }
        String name = field.getText().strip();
        end(field);
        if (!name.isEmpty() && !name.equals(renamed.name())) {
            edits.rename(renamed, name, failure -> Dialogs.failed(tree.getShell(), "Rename " + renamed.name(), failure));
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
