// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * The colours of what is on the screen when the theme changes. The engine of the themes takes nothing back, and the light theme names few
 * colours, so those of the dark one would stay where it is silent: white text on white. The desktop's own colours follow the theme as well,
 * but a while later, and the platform tells of it with {@link SWT#Settings}.
 */
final class Colours {

    /** What nothing on the screen has. */
    private static final Color OTHER = new Color(129, 3, 131);

    private final Display display;
    private final Runnable style;
    private RGB desktop;

    /**
     * Watches the colours of the desktop from now on.
     *
     * @param style gives everything the colours that the theme names
     */
    Colours(Display display, Runnable style) {
        this.display = display;
        this.style = style;
        desktop = now();
        display.addListener(SWT.Settings, event -> display.asyncExec(this::followDesktop));
    }

    private RGB now() {
        return display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
    }

    private void followDesktop() {
        if (!display.isDisposed() && !desktop.equals(now())) {
            renew();
        }
    }

    /** Gives everything the colours of the desktop, and those of the theme over them. */
    void renew() {
        desktop = now();
        for (Shell shell : display.getShells()) {
            forget(shell);
        }
        style.run();
    }

    private static void forget(Control control) {
        // A colour first: GTK takes null as it was at that time, and null after null, or the default in its place, for no change.
        control.setForeground(OTHER);
        control.setForeground(null);
        control.setBackground(OTHER);
        control.setBackground(null);
        switch (control) {
            case Table table -> {
                table.setHeaderForeground(null);
                table.setHeaderBackground(null);
            }
            case Tree tree -> {
                tree.setHeaderForeground(null);
                tree.setHeaderBackground(null);
            }
            case Link link -> link.setLinkForeground(null);
            default -> {
                // has no further colours
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                forget(child);
            }
        }
    }
}
