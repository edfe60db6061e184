// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.widget;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The line above the content of a view: a filter, a word about what is shown, and tools. Used on the UI thread. */
public final class ViewHeader {

    private static final int PAUSE = 150;

    private final Composite line;
    private final Text filter;
    private final Label info;
    private final ToolBar tools;

    /**
     * @param parent laid out by a grid of one column
     * @param hint what the empty filter says, such as {@code Filter computers}
     * @param changed gets the text of the filter shortly after people stopped typing
     */
    public ViewHeader(Composite parent, String hint, Consumer<String> changed) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        filter = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        filter.setMessage(hint);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).minSize(80, SWT.DEFAULT).grab(true, false)
                .applyTo(filter);
        info = new Label(line, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(info);
        tools = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
        there(info, false);
        there(tools, false);
        Display display = filter.getDisplay();
        Runnable tell = () -> {
            if (!filter.isDisposed()) {
                changed.accept(filter.getText());
            }
        };
        filter.addListener(SWT.Modify, e -> display.timerExec(PAUSE, tell));
        // Enter, and the cross in the field.
        filter.addListener(SWT.DefaultSelection, e -> tell.run());
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC && !filter.getText().isEmpty()) {
                filter.setText("");
                e.doit = false;
            }
        });
    }

    /** The field of the filter. */
    public Text filter() {
        return filter;
    }

    /** Takes the keyboard to the filter and selects what is in it. */
    public void find() {
        filter.setFocus();
        filter.selectAll();
    }

    /** Says something about what is shown, such as {@code 12 of 250}. */
    public void info(String text) {
        if (!info.isDisposed() && !info.getText().equals(text)) {
            info.setText(text);
            there(info, !text.isEmpty());
            line.layout();
        }
    }

    /** Adds a tool with an image and a label. */
    public ToolItem tool(Image image, String label, String tip, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(image);
        item.setText(label);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> action.run());
        there(tools, true);
        line.layout();
        return item;
    }

    private static void there(Control control, boolean yes) {
        ((GridData) control.getLayoutData()).exclude = !yes;
        control.setVisible(yes);
        long shown = Arrays.stream(control.getParent().getChildren()).filter(each -> !((GridData) each.getLayoutData()).exclude).count();
        ((GridLayout) control.getParent().getLayout()).numColumns = (int) shown;
    }

    /** Lays the line out again after a label has changed. */
    public void changed() {
        line.layout();
    }
}
