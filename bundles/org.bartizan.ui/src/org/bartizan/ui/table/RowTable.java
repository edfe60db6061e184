// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of immutable rows, of any number: only what is seen is filled, very many are shown in pages, sorting and filtering happen off
 * the UI thread. Columns sort on a click, are shown, hidden, moved, sized and remembered; selected rows are copied as tab-separated
 * text; when there is nothing to show, a control of the caller's says what to do next. All methods on the UI thread.
 *
 * @param <T> the rows; equality of {@code key} decides what stays selected when rows change
 */
public final class RowTable<T> {

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Composite body;
    private final Table table;
    private final Pager pager;
    private final List<RowColumn<T>> columns;
    private final Columns<T> shown;
    private final RowQuery<T> query;
    private final RowMenu<T> menu;
    private final Function<T, ?> key;
    private final List<Runnable> changed = new ArrayList<>();
    private List<T> matching = List.of();
    private List<T> rows = List.of();
    private int page;
    private Control empty;
    private Control nothingMatches;

    /**
     * @param id identifies the table in what is remembered
     * @param key what identifies a row, such as an id
     */
    public RowTable(Composite parent, String id, Function<T, ?> key, List<RowColumn<T>> columns) {
        this.columns = List.copyOf(columns);
        this.key = key;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        body = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        table = new Table(body, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        pager = new Pager(body, this::turnTo);
        table.setHeaderVisible(true);
        table.setData("org.bartizan.ui.table", id);
        shown = new Columns<>(table, id, this.columns);
        query = new RowQuery<>(table.getDisplay(), this.columns, this::show);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MouseHover, this::hint);
        this.columns.forEach(column -> shown.widget(column).addListener(SWT.Selection, e -> sortBy(column)));
        menu = new RowMenu<>(this, shown);
        layout.topControl = body;
    }

    /** The table and what is shown instead of it, to be laid out. */
    public Control control() {
        return stack;
    }

    /** The table itself, for listeners. */
    public Table table() {
        return table;
    }

    /** The parent for the controls given to {@link #whenEmpty(Control)} and {@link #whenNothingMatches(Control)}. */
    public Composite parent() {
        return stack;
    }

    /** Shows {@code control} while there are no rows. */
    public void whenEmpty(Control control) {
        empty = control;
        showTop();
    }

    /** Shows {@code control} while there are rows but none passes the filter. */
    public void whenNothingMatches(Control control) {
        nothingMatches = control;
        showTop();
    }

    /** Shows these rows from now on; the list must not change any more. */
    public void rows(List<T> all) {
        query.rows(all);
    }

    /** Shows only rows of which a cell contains {@code text}, ignoring case; everything when it is empty. */
    public void filter(String text) {
        page = 0;
        query.filter(text);
    }

    /** Sorts by a column, as a click on its heading does. */
    public void sort(String column, boolean descending) {
        columns.stream().filter(c -> c.id().equals(column)).findFirst().ifPresent(c -> sort(c, descending));
    }

    /** The rows that pass the filter, in order; of very many, only a page is on the screen. */
    public List<T> shown() {
        return matching;
    }

    /** How many rows there are, shown or not. */
    public int total() {
        return query.total();
    }

    /** The selected rows, in order. */
    public List<T> selection() {
        return Arrays.stream(table.getSelectionIndices()).filter(i -> i < rows.size()).mapToObj(rows::get).toList();
    }

    /** Calls {@code action} when the selection changed. */
    public void onSelect(Runnable action) {
        table.addListener(SWT.Selection, e -> action.run());
    }

    /** Calls {@code action} with the row that was double-clicked or entered. */
    public void onOpen(Consumer<T> action) {
        table.addListener(SWT.DefaultSelection, e -> selection().stream().findFirst().ifPresent(action));
    }

    /** Calls {@code action} whenever other rows are shown than before. */
    public void onShown(Runnable action) {
        changed.add(action);
    }

    /** Adds an entry to the context menu of the rows. */
    public void action(RowAction<T> action) {
        menu.add(action);
    }

    /** The rows as tab-separated text with a line of headings, columns as they are ordered and visible. */
    String text(List<T> of) {
        List<RowColumn<T>> visible = Arrays.stream(table.getColumnOrder()).mapToObj(columns::get)
                .filter(c -> shown.widget(c).getWidth() > 0).toList();
        StringBuilder text = new StringBuilder(String.join("\t", visible.stream().map(RowColumn::title).toList()));
        for (T row : of) {
            text.append('\n').append(String.join("\t", visible.stream().map(c -> c.text().apply(row).replaceAll("\\s+", " ")).toList()));
        }
        return text.toString();
    }

    private void sortBy(RowColumn<T> column) {
        sort(column, table.getSortColumn() == shown.widget(column) && table.getSortDirection() == SWT.UP);
    }

    private void sort(RowColumn<T> column, boolean descending) {
        table.setSortColumn(shown.widget(column));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        page = 0;
        query.sort(column, descending);
    }

    private void show(List<T> now) {
        if (table.isDisposed()) {
            return;
        }
        Set<Object> selected = new HashSet<>();
        selection().forEach(row -> selected.add(key.apply(row)));
        matching = now;
        Page part = Page.of(page, now.size());
        page = part.index();
        rows = part.rows(now);
        pager.show(part);
        shown.fitOnce(now);
        table.setItemCount(rows.size());
        table.clearAll();
        reselect(selected);
        showTop();
        List.copyOf(changed).forEach(Runnable::run);
    }

    private void turnTo(int index) {
        page = index;
        table.deselectAll();
        show(matching);
        if (!rows.isEmpty()) {
            table.setTopIndex(0);
        }
    }

    private void reselect(Set<Object> selected) {
        if (selected.isEmpty()) {
            return;
        }
        table.deselectAll();
        for (int i = 0; i < rows.size() && !selected.isEmpty(); i++) {
            if (selected.remove(key.apply(rows.get(i)))) {
                table.select(i);
            }
        }
        table.notifyListeners(SWT.Selection, new Event());
    }

    private void showTop() {
        Control top = query.total() == 0 && empty != null ? empty
                : rows.isEmpty() && query.total() > 0 && nothingMatches != null ? nothingMatches : body;
        if (layout.topControl != top) {
            layout.topControl = top;
            stack.layout();
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = event.index;
        if (index < 0) {
            // GTK asks for rows while it removes the last of them. Nobody would ever dispose of such an item, and it crashes GTK later.
            item.dispose();
            return;
        }
        if (index < rows.size()) {
            T row = rows.get(index);
            for (int i = 0; i < columns.size(); i++) {
                item.setText(i, columns.get(i).text().apply(row));
                if (columns.get(i).image() != null) {
                    item.setImage(i, columns.get(i).image().apply(row));
                }
            }
        }
    }

    private void hint(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String text = null;
        if (item != null && table.indexOf(item) < rows.size()) {
            T row = rows.get(table.indexOf(item));
            for (int i = 0; i < columns.size(); i++) {
                if (item.getBounds(i).contains(event.x, event.y)) {
                    RowColumn<T> column = columns.get(i);
                    text = column.hint() != null ? column.hint().apply(row) : cutOff(item, i, column.text().apply(row));
                }
            }
        }
        table.setToolTipText(text == null || text.isEmpty() ? null : text);
    }

    /** The text of a cell when the column is too narrow for it. */
    private static String cutOff(TableItem item, int column, String text) {
        TableColumn widget = item.getParent().getColumn(column);
        return item.getTextBounds(column).width + 8 > widget.getWidth() || text.length() * 6 > widget.getWidth() ? text : null;
    }
}
