// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.bartizan.fleet.policy.Extensions;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.EmptyState;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

/** A view that is one list of something in the organisation: reads it in the background, again after each change of it and of the extensions that are installed. */
public class ListView<T> implements View {

    private final ViewContext context;
    private final String what;
    private final ViewHeader header;
    private final List<AutoCloseable> follow = new ArrayList<>();
    private RowTable<T> table;
    private Callable<List<T>> reader = List::of;
    private String about = "";
    private int reads;
    private boolean early;

    /** @param what what the list is of, such as {@code problems} */
    public ListView(Composite parent, ViewContext context, OrganizationWatch watch, String what) {
        this.context = context;
        this.what = what;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ViewHeader(parent, "Filter " + what, text -> table.filter(text));
        follow.add(watch.onChange(now -> context.later(this::refresh)));
        follow.add(Extensions.onChange(() -> context.later(this::refresh)));
    }

    /** Shows the list in that table. */
    public void show(RowTable<T> rows, Callable<List<T>> read) {
        table = rows;
        reader = read;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.whenNothingMatches(new EmptyState(table.parent(), null, "Nothing matches", "None of the " + what
                + " contains the text of the filter."));
        table.onShown(() -> {
            count();
            followFocus();
        });
        refresh();
    }

    /** Reads something else from now on. */
    public void show(String name, Callable<List<T>> read) {
        about = name;
        reader = read;
        refresh();
    }

    /** Closes something with the view. */
    public void closing(AutoCloseable other) {
        follow.add(other);
    }

    /** The line above the table. */
    public ViewHeader header() {
        return header;
    }

    private void count() {
        int shown = table.shown().size();
        String all = Times.count(table.total(), what.replaceFirst("s$", ""), what);
        String count = shown == table.total() ? all : Times.number(shown) + " of " + all;
        header.info(table.total() == 0 ? about : (about.isEmpty() ? "" : about + "  ·  ") + count);
    }

    @Override
    public void refresh() {
        int number = ++reads;
        Callable<List<T>> read = reader;
        context.background().quietly("Read " + what, progress -> read.call(), rows -> {
            if (number == reads && !table.table().isDisposed()) {
                table.rows(rows);
            }
        });
    }

    @Override
    public void focus() {
        if (!table.table().setFocus()) {
            // As long as the table is empty something else is in its place, and the keyboard would leave the view.
            header.find();
            early = true;
        }
    }

    private void followFocus() {
        if (early && table.table().isVisible()) {
            early = false;
            if (header.filter().isFocusControl() && header.filter().getText().isEmpty()) {
                table.table().setFocus();
            }
        }
    }

    @Override
    public void find() {
        header.find();
    }

    @Override
    public void close() {
        for (AutoCloseable each : follow) {
            try {
                each.close();
            } catch (Exception e) {
                ILog.of(ListView.class).error("The list of " + what + " was not closed properly", e);
            }
        }
    }
}
