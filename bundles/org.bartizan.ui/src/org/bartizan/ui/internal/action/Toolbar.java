// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import java.util.Arrays;
import java.util.List;

import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Place;
import org.bartizan.ui.internal.part.Selections;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** The tool bar of the window with the contributed tools. */
public final class Toolbar extends WorkbenchWindowControlContribution {

    private static final int GROUP = 100;

    private static ToolBar bar;
    private static boolean soon;

    @Override
    protected Control createControl(Composite parent) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        AutoCloseable selections = Selections.onChange(nodes -> enable());
        bar.addDisposeListener(e -> close(selections));
        fill(Actions.at(Place.TOOLBAR));
        return bar;
    }

    private static void close(AutoCloseable selections) {
        try {
            selections.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows the tools that there are then, soon and once, however many come together. */
    static void refreshSoon() {
        if (bar != null && !bar.isDisposed() && !soon) {
            soon = true;
            bar.getDisplay().asyncExec(() -> {
                soon = false;
                if (!bar.isDisposed()) {
                    fill(Actions.at(Place.TOOLBAR));
                }
            });
        }
    }

    /** Shows the tools that there are now, without {@code going}, which is about to go. */
    static void refresh(ActionContribution going) {
        if (bar != null && !bar.isDisposed()) {
            fill(Actions.at(Place.TOOLBAR).stream().filter(action -> action != going).toList());
        }
    }

    private static void fill(List<ActionContribution> actions) {
        for (ToolItem item : bar.getItems()) {
            item.dispose();
        }
        int group = -1;
        for (ActionContribution action : actions) {
            if (group >= 0 && group != action.order() / GROUP) {
                new ToolItem(bar, SWT.SEPARATOR);
            }
            group = action.order() / GROUP;
            add(action);
        }
        enable();
        bar.pack();
        widen(bar);
    }

    /** The platform puts the bar into an item of a tool bar of its own, which keeps the width that it had at first. */
    private static void widen(Control control) {
        Composite host = control.getParent();
        if (host instanceof ToolBar tools) {
            int width = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            Arrays.stream(tools.getItems()).filter(item -> item.getControl() == control).forEach(item -> item.setWidth(width));
            tools.pack();
            tools.requestLayout();
        } else if (host != null && !(host instanceof Shell)) {
            widen(host);
        }
    }

    private static void add(ActionContribution action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Actions.image(action));
        String keys = Actions.keys(action);
        item.setToolTipText(action.label().replace("…", "") + (keys.isEmpty() ? "" : " (" + keys + ")"));
        item.setData(action);
        item.addListener(SWT.Selection, e -> Actions.run(action));
    }

    /** Enables the tools that can run now. */
    public static void enable() {
        if (bar == null || bar.isDisposed()) {
            return;
        }
        for (ToolItem item : bar.getItems()) {
            if (item.getData() instanceof ActionContribution action) {
                item.setEnabled(action.enabled(Selections.current()));
            }
        }
    }
}
