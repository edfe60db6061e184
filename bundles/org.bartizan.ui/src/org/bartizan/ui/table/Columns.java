// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The columns of a table on the screen: their order, visibility and widths. A column that a person has sized is remembered; the others fit
 * their content, and where that is more than there is room for, the widest are narrowed.
 */
final class Columns<T> {

    private static final int NARROWEST = 56;
    private static final int WIDEST = 380;
    private static final int SAMPLE = 200;

    private final Table table;
    private final List<RowColumn<T>> columns;
    private final ColumnMemory memory;
    private final Map<String, TableColumn> widgets = new HashMap<>();
    private final Map<String, Integer> wanted = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();
    private boolean fitted;

    Columns(Table table, String id, List<RowColumn<T>> columns) {
        this.table = table;
        this.columns = columns;
        this.memory = new ColumnMemory(id);
        columns.forEach(this::create);
        restoreOrder();
        table.addListener(SWT.Resize, e -> share());
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
        give(column, hidden ? 0 : remembered > 0 ? remembered : NARROWEST * 2);
        widget.setResizable(!hidden);
        widget.addListener(SWT.Resize, e -> resized(column, widget));
        widget.addListener(SWT.Move, e -> memory.order(ids()));
    }

    private void resized(RowColumn<T> column, TableColumn widget) {
        int width = widget.getWidth();
        if (fitted && width > 0 && width != given.get(column.id()) && !last(column)) {
            memory.width(column.id(), width);
            given.put(column.id(), width);
        }
    }

    /** The platform itself stretches the last column over what is left. */
    private boolean last(RowColumn<T> column) {
        int[] order = table.getColumnOrder();
        int at = order.length - 1;
        while (at > 0 && table.getColumn(order[at]).getWidth() == 0) {
            at--;
        }
        return columns.get(order[at]) == column;
    }

    private void give(RowColumn<T> column, int width) {
        if (!Objects.equals(given.put(column.id(), width), width) || widget(column).getWidth() != width) {
            widget(column).setWidth(width);
        }
    }

    private boolean free(RowColumn<T> column) {
        return memory.width(column.id()) < 0 && wanted.containsKey(column.id()) && given.get(column.id()) > 0;
    }

    /** Gives the columns that nobody has sized what they want, or as much of it as there is room for. */
    private void share() {
        List<RowColumn<T>> free = columns.stream().filter(this::free).toList();
        int taken = columns.stream().filter(c -> !free.contains(c)).mapToInt(c -> given.get(c.id())).sum();
        int room = table.getClientArea().width - taken;
        int most = Widths.most(free.stream().map(c -> wanted.get(c.id())).toList(), room, NARROWEST);
        free.forEach(c -> give(c, Math.min(most, wanted.get(c.id()))));
        int left = room - free.stream().mapToInt(c -> given.get(c.id())).sum();
        // The platform would give it to the last column, and put a number far from everything else.
        if (left > 0 && columns.stream().anyMatch(c -> c.right() && last(c))) {
            free.stream().filter(c -> !c.right()).max(Comparator.comparing(c -> wanted.get(c.id())))
                    .ifPresent(c -> give(c, given.get(c.id()) + left));
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
            columns.stream().filter(c -> memory.width(c.id()) < 0 && !memory.hidden(c.id(), c.hidden())).forEach(c -> measure(c, rows));
            share();
            fitted = true;
        }
    }

    void fitAll(List<T> rows) {
        List<RowColumn<T>> visible = columns.stream().filter(c -> widget(c).getWidth() > 0).toList();
        visible.forEach(c -> {
            memory.width(c.id(), -1);
            measure(c, rows);
        });
        share();
    }

    private void measure(RowColumn<T> column, List<T> rows) {
        GC gc = new GC(table);
        int width = gc.textExtent(column.title()).x + 28;
        for (T row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
            width = Math.max(width, gc.textExtent(column.text().apply(row)).x + (column.image() == null ? 20 : 44));
        }
        gc.dispose();
        wanted.put(column.id(), Math.clamp(width, NARROWEST, WIDEST));
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
        widget.setResizable(shown);
        give(column, shown ? Math.max(NARROWEST * 2, memory.width(column.id())) : 0);
        table.notifyListeners(SWT.Resize, new Event());
    }
}
