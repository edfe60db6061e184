// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Two panes: beside each other where it is wide, one above the other where it is high, and otherwise one at a time, to be chosen. */
final class TwoPanes {

    /** From this width on, two tables beside each other can be read. */
    private static final int WIDE = 1_250;
    /** From this height on, two tables can stand one above the other. */
    private static final int HIGH = 430;

    private final ToolBar bar;
    private final ToolItem[] choices;
    private final SashForm sash;
    private Control[] panes;
    private Consumer<Boolean> both;
    private int chosen;

    /** @param pictures the names of the images of the two choices */
    TwoPanes(Composite parent, String... pictures) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(parent.getChildren()[0]);
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.swtDefaults().indent(4, 0).applyTo(bar);
        choices = new ToolItem[] {choice(0, pictures[0]), choice(1, pictures[1])};
        choices[0].setSelection(true);
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        sash.setSashWidth(5);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    }

    private ToolItem choice(int pane, String picture) {
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        item.setImage(Pictures.of(picture));
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection()) {
                chosen = pane;
                arrange();
            }
        });
        return item;
    }

    /** The parent of the panes. */
    Composite parent() {
        return sash;
    }

    /**
     * To be called once, when the panes are there.
     *
     * @param both hears whether both are shown
     */
    void complete(Control first, Control second, Consumer<Boolean> both) {
        this.panes = new Control[] {first, second};
        this.both = both;
        sash.setWeights(50, 50);
        sash.getParent().addListener(SWT.Resize, e -> arrange());
    }

    /** Shows a pane, if only one is shown. */
    void show(Control pane) {
        chosen = panes[0] == pane ? 0 : 1;
        choices[0].setSelection(chosen == 0);
        choices[1].setSelection(chosen == 1);
        arrange();
    }

    /** Whether that pane is the only one that is shown. */
    boolean shows(Control pane) {
        return sash.getMaximizedControl() == pane;
    }

    void label(String first, String second) {
        if (!choices[0].getText().equals(first) || !choices[1].getText().equals(second)) {
            choices[0].setText(first);
            choices[1].setText(second);
            bar.getParent().layout();
        }
    }

    private void arrange() {
        Point size = sash.getParent().getSize();
        int orientation = size.x >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
        boolean all = size.x >= WIDE || size.y >= HIGH + 100;
        sash.setOrientation(orientation);
        sash.setMaximizedControl(all ? null : panes[chosen]);
        if (bar.getVisible() == all) {
            bar.setVisible(!all);
            GridDataFactory.swtDefaults().indent(4, 0).exclude(all).applyTo(bar);
        }
        both.accept(all);
        sash.getParent().layout();
    }
}
