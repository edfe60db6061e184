// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.bartizan.ui.Icons;
import org.bartizan.ui.internal.form.Field;
import org.bartizan.ui.internal.form.FieldModel;
import org.bartizan.ui.internal.form.Subject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The page at the right of an editor: headings and rows, one below the other, scrolled when they are many. */
final class Form {

    private static final int COLUMNS = 4;

    private final ScrolledComposite scroll;
    private final Composite grid;
    private final FormContext context;
    private final List<FormRow> rows = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();
    private boolean pending;

    Form(Composite parent, FormContext context) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.getVerticalBar().setIncrement(24);
        grid = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 6).spacing(4, 3).applyTo(grid);
        scroll.setContent(grid);
        scroll.addListener(SWT.Resize, e -> fit());
        this.context = new FormContext(context.session(), context.drafts(), context.inheritance(), context.references(),
                context.providers(), this::fitSoon);
    }

    Composite control() {
        return scroll;
    }

    /** The composite of the rows, for other things between them. */
    Composite grid() {
        return grid;
    }

    /** Lays out across all columns. */
    static GridDataFactory across() {
        return GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false);
    }

    /** Adds a heading with what it is about below it. */
    void heading(String title, String about) {
        Label label = new Label(grid, SWT.WRAP);
        label.setText(title.replace("&", "&&"));
        label.setFont(Fonts.heading());
        across().hint(200, SWT.DEFAULT).indent(0, rows.isEmpty() && others.isEmpty() ? 0 : 10).applyTo(label);
        if (!about.isEmpty()) {
            note(about);
        }
    }

    /** Adds a line for tools. */
    ToolBar tools() {
        ToolBar tools = new ToolBar(grid, SWT.FLAT | SWT.RIGHT);
        across().applyTo(tools);
        return tools;
    }

    /** Adds a tool to the line of a heading. */
    static ToolItem tool(ToolBar tools, String label, String icon, String tip, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setText(label);
        item.setImage(Icons.image(Form.class, "icons/" + icon + ".svg"));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    /** Adds a text of several lines. */
    Label note(String words) {
        Label label = new Label(grid, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(Fonts.small());
        across().hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Adds a line that says something now and then. */
    HintLine hint() {
        Composite line = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(line);
        across().applyTo(line);
        return new HintLine(line);
    }

    /** Adds rows. */
    void rows(Subject subject, List<Field> fields) {
        fields.forEach(field -> rows.add(new FormRow(grid, new FieldModel(context.session(), subject, field), context)));
    }

    /** Adds something that follows changes too. */
    void also(Runnable refresh) {
        others.add(refresh);
    }

    /** Shows what the fields say now. */
    void refresh() {
        rows.forEach(FormRow::refresh);
        others.forEach(Runnable::run);
    }

    /** The row of a feature. */
    Optional<FormRow> row(String feature) {
        return rows.stream().filter(row -> row.model().field().feature().getName().equals(feature)).findFirst();
    }

    /** Which widget of a row has the keyboard; empty when none has it. */
    String focused() {
        Control control = grid.getDisplay().getFocusControl();
        return rows.stream().flatMap(row -> row.stations().entrySet().stream()).filter(station -> station.getValue() == control)
                .map(Map.Entry::getKey).findFirst().orElse("");
    }

    /** Gives the keyboard to the widget that {@link #focused()} named, perhaps in a form before this one, or leaves it where it is. */
    void focus(String station) {
        rows.stream().map(row -> row.stations().get(station)).filter(Objects::nonNull).findFirst().ifPresent(Control::setFocus);
    }

    void focus() {
        if (rows.isEmpty() || !rows.getFirst().control().setFocus()) {
            grid.setFocus();
        }
    }

    private void fitSoon() {
        if (!pending) {
            pending = true;
            grid.getDisplay().asyncExec(() -> {
                // Another reason may have come first, such as the size of a new page.
                if (pending && !grid.isDisposed()) {
                    fit();
                }
            });
        }
    }

    /** Gives the rows the height that they need at the width that there is. */
    void fit() {
        pending = false;
        int width = scroll.getClientArea().width;
        Point size = grid.computeSize(width, SWT.DEFAULT);
        scroll.setMinSize(Math.min(size.x, width), size.y);
        // Every size was measured above; measuring again takes as long as the rest.
        grid.layout(false, true);
        Control focused = grid.getDisplay().getFocusControl();
        if (focused != null && rows.stream().anyMatch(row -> row.control() == focused)) {
            scroll.showControl(focused.getParent().getParent());
        }
    }
}
