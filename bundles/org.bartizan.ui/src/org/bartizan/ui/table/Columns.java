// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The columns of a table on the screen: their widths, order and visibility, fitted to content at first and remembered afterwards. */
final class Columns<T> {

    private static final int NARROWEST = 56;
    private static final int WIDEST = 380;
    private static final int SAMPLE = 200;

    private final Table table;
    private final List<RowColumn<T>> columns;
    private final ColumnMemory memory;
    private final Map<String, TableColumn> widgets = new HashMap<>();
    private boolean fitted;
    private boolean busy;

    Columns(Table table, String id, List<RowColumn<T>> columns) {
        this.table = table;
        this.columns = columns;
        this.memory = new ColumnMemory(id);
        columns.forEach(this::create);
        restoreOrder();
        table.addDisposeListener(e -> memory.save());
    }

    TableColumn widget(RowColumn<T> column) {
        return widgets.get(column.id());
    }

    private void create(RowColumn<T> column) {
        TableColumn widget = new TableColumn(table, column.right() ? SWT.RIGHT : SWT.LEFT);
        widget.setText(column.title());
        widget.setMoveable(true);
        widgets.put(column.id(), widget);
        boolean hidden = memory.hidden(column.id(), column.hidden());
        int remembered = memory.width(column.id());
        busy = true;
        widget.setWidth(hidden ? 0 : remembered > 0 ? remembered : NARROWEST * 2);
        widget.setResizable(!hidden);
        busy = false;
        widget.addListener(SWT.Resize, e -> resized(column, widget));
        widget.addListener(SWT.Move, e -> memory.order(ids()));
    }

    private void resized(RowColumn<T> column, TableColumn widget) {
        if (!busy && fitted && widget.getWidth() > 0) {
            memory.width(column.id(), widget.getWidth());
        }
    }

    private List<String> ids() {
        return IntStream.of(table.getColumnOrder()).mapToObj(i -> columns.get(i).id()).toList();
    }

    private void restoreOrder() {
        List<String> known = columns.stream().map(RowColumn::id).toList();
        List<String> order = new ArrayList<>(memory.order());
        order.retainAll(known);
        if (!order.isEmpty()) {
            known.stream().filter(id -> !order.contains(id)).forEach(order::add);
            table.setColumnOrder(order.stream().mapToInt(known::indexOf).toArray());
        }
    }

    /** Fits the columns that nobody has sized to the first of these rows; only the first time that there are any. */
    void fitOnce(List<T> rows) {
        if (!fitted && !rows.isEmpty()) {
            columns.stream().filter(c -> memory.width(c.id()) < 0 && !memory.hidden(c.id(), c.hidden())).forEach(c -> fit(c, rows));
            fitted = true;
        }
    }

    void fitAll(List<T> rows) {
        columns.stream().filter(c -> widget(c).getWidth() > 0).forEach(c -> fit(c, rows));
    }

    private void fit(RowColumn<T> column, List<T> rows) {
        GC gc = new GC(table);
        int width = gc.textExtent(column.title()).x + 28;
        for (T row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
            width = Math.max(width, gc.textExtent(column.text().apply(row)).x + (column.image() == null ? 20 : 44));
        }
        gc.dispose();
        busy = true;
        widget(column).setWidth(Math.clamp(width, NARROWEST, WIDEST));
        busy = false;
    }

    /** Fills the menu of the header: which columns there are, and fitting them. */
    void fill(Menu menu, Runnable fit) {
        for (RowColumn<T> column : columns) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.title());
            item.setSelection(widget(column).getWidth() > 0);
            item.addListener(SWT.Selection, e -> show(column, item.getSelection()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText("Fit Columns to Content");
        item.addListener(SWT.Selection, e -> fit.run());
    }

    private void show(RowColumn<T> column, boolean shown) {
        TableColumn widget = widget(column);
        memory.hidden(column.id(), !shown, column.hidden());
        busy = true;
        widget.setResizable(shown);
        widget.setWidth(shown ? Math.max(NARROWEST * 2, memory.width(column.id())) : 0);
        busy = false;
        table.notifyListeners(SWT.Resize, new Event());
    }
}
