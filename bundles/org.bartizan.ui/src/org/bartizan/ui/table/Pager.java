// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line below a table that has more rows than it can show at a time; hidden while it has not. */
final class Pager {

    private final Composite line;
    private final Label text;
    private final Button first;
    private final Button previous;
    private final Button next;
    private final Button last;
    private Page page = new Page(0, 0);

    /** @param go asked for the page of that index */
    Pager(Composite parent, IntConsumer go) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(4, 2).spacing(4, 0).applyTo(line);
        text = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        first = button("First", () -> go.accept(0));
        previous = button("Previous", () -> go.accept(page.index() - 1));
        next = button("Next", () -> go.accept(page.index() + 1));
        last = button("Last", () -> go.accept(page.lastIndex()));
        hide(true);
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(line, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    void show(Page now) {
        page = now;
        if (now.others()) {
            text.setText(now.text());
            first.setEnabled(!now.isFirst());
            previous.setEnabled(!now.isFirst());
            next.setEnabled(!now.isLast());
            last.setEnabled(!now.isLast());
        }
        if (line.getVisible() != now.others()) {
            hide(!now.others());
            line.getParent().layout();
        }
    }

    private void hide(boolean hidden) {
        GridDataFactory.fillDefaults().grab(true, false).exclude(hidden).applyTo(line);
        line.setVisible(!hidden);
    }
}
