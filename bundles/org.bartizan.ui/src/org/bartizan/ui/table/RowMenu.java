// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** The context menus of a table, one for its header and one for its rows, and the keys for copying and selecting. */
final class RowMenu<T> {

    private final RowTable<T> rows;
    private final Columns<T> columns;
    private final Table table;
    private final List<RowAction<T>> actions = new ArrayList<>();

    RowMenu(RowTable<T> rows, Columns<T> columns) {
        this.rows = rows;
        this.columns = columns;
        this.table = rows.table();
        Menu header = new Menu(table);
        columns.fill(header, () -> columns.fitAll(rows.shown()));
        Menu body = new Menu(table);
        body.addListener(SWT.Show, e -> fill(body));
        table.setMenu(body);
        table.addListener(SWT.MenuDetect, e -> table.setMenu(inHeader(e) ? header : body));
        table.addDisposeListener(e -> {
            header.dispose();
            body.dispose();
        });
        table.addListener(SWT.KeyDown, this::key);
    }

    private boolean inHeader(Event event) {
        Point at = table.getDisplay().map(null, table, new Point(event.x, event.y));
        return event.detail == SWT.MENU_MOUSE && at.y >= 0 && at.y < table.getHeaderHeight();
    }

    void add(RowAction<T> action) {
        actions.add(action);
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        List<T> selection = rows.selection();
        for (RowAction<T> action : actions) {
            item(menu, action.label().apply(selection), () -> action.run().accept(selection))
                    .setEnabled(action.enabled().test(selection));
        }
        if (!actions.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item(menu, "Copy\tCtrl+C", this::copy).setEnabled(!selection.isEmpty());
        item(menu, "Select All\tCtrl+A", this::selectAll).setEnabled(table.getItemCount() > 0);
        item(menu, "Fit Columns to Content", () -> columns.fitAll(rows.shown()));
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    private void selectAll() {
        table.selectAll();
        table.notifyListeners(SWT.Selection, new Event());
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            copy();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
            selectAll();
        }
    }

    private void copy() {
        if (table.getSelectionCount() > 0) {
            Clipboard clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] {rows.text(rows.selection())}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
