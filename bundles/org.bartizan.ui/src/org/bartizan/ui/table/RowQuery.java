// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

/** Filters and sorts the rows of a table: at once when they are few, else on a thread of its own, where only the latest request counts. */
final class RowQuery<T> {

    /** What the UI thread may do without anybody noticing. */
    private static final int FEW = 2_000;

    private final Display display;
    private final List<RowColumn<T>> columns;
    private final Consumer<List<T>> show;
    private final AtomicLong latest = new AtomicLong();
    private List<T> all = List.of();
    private String filter = "";
    private Comparator<? super T> order;

    RowQuery(Display display, List<RowColumn<T>> columns, Consumer<List<T>> show) {
        this.display = display;
        this.columns = columns;
        this.show = show;
    }

    int total() {
        return all.size();
    }

    void rows(List<T> rows) {
        all = rows;
        run();
    }

    void filter(String text) {
        String now = text.strip().toLowerCase(Locale.ROOT);
        if (!now.equals(filter)) {
            filter = now;
            run();
        }
    }

    void sort(RowColumn<T> column, boolean descending) {
        order = descending ? column.order().reversed() : column.order();
        run();
    }

    private void run() {
        long mine = latest.incrementAndGet();
        List<T> rows = all;
        String wanted = filter;
        Comparator<? super T> by = order;
        if (rows.size() <= FEW) {
            show.accept(select(rows, wanted, by));
            return;
        }
        Thread.startVirtualThread(() -> {
            List<T> selected = select(rows, wanted, by);
            if (latest.get() == mine && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (latest.get() == mine) {
                        show.accept(selected);
                    }
                });
            }
        });
    }

    private List<T> select(List<T> rows, String wanted, Comparator<? super T> by) {
        if (wanted.isEmpty() && by == null) {
            return rows;
        }
        List<T> selected = new ArrayList<>(rows);
        if (!wanted.isEmpty()) {
            selected.removeIf(row -> columns.stream().noneMatch(c -> c.text().apply(row).toLowerCase(Locale.ROOT).contains(wanted)));
        }
        if (by != null) {
            selected.sort(by);
        }
        return selected;
    }
}
