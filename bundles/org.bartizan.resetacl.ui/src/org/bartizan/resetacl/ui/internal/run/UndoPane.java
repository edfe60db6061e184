// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.run;

import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The objects of an undo, and everything about the selected ones. Used on the UI thread. */
final class UndoPane {

    private static final int MOST_AT_ONCE = 50;

    private final Composite pane;
    private final RowTable<UndoRow> table;
    private final Text text;

    UndoPane(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).margins(6, 4).applyTo(pane);
        new ViewHeader(pane, Messages.Undo_filter, filter -> table().filter(filter));
        table = new RowTable<>(pane, "access-undo", row -> row.computer() + "\0" + row.path() + "\0" + row.what(),
                List.of(RowColumn.<UndoRow>text("what", Messages.Column_what, UndoRow::what).images(row -> Pictures.of(row.picture())),
                        RowColumn.text("path", Messages.Column_path, UndoRow::path),
                        RowColumn.text("computer", Messages.Column_computer, UndoRow::computer)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        text = new Text(pane, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).applyTo(text);
        table.onSelect(this::showText);
    }

    private RowTable<UndoRow> table() {
        return table;
    }

    private void showText() {
        text.setText(table.selection().stream().limit(MOST_AT_ONCE).map(row -> row.computer() + "  " + row.path() + "\n" + row.text())
                .collect(Collectors.joining("\n\n")));
    }

    Control control() {
        return pane;
    }

    void show(List<UndoRow> rows) {
        table.table().deselectAll();
        table.rows(rows);
        table.table().select(0);
        showText();
    }
}
