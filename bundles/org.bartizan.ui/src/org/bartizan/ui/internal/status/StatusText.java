// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.status;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** The status line: what the organisation is and how large, or for a while what has just happened. Used on the UI thread. */
public final class StatusText extends WorkbenchWindowControlContribution {

    private static final int A_WHILE = 6_000;
    private static final int WIDTH = 640;

    private static Label label;
    private static String resting = "";

    @Override
    protected Control createControl(Composite parent) {
        // The trim asks for the size once, when there is no text yet.
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 2).applyTo(frame);
        label = new Label(frame, SWT.NONE);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(label);
        put(resting);
        return frame;
    }

    /** What it says when nothing has just happened. */
    static void rest(String text) {
        resting = text;
        put(text);
    }

    /** Says something for some seconds. */
    public static void say(String text) {
        put(text);
        if (label != null && !label.isDisposed()) {
            label.getDisplay().timerExec(A_WHILE, () -> put(resting));
        }
    }

    private static void put(String text) {
        if (label != null && !label.isDisposed()) {
            label.setText(text.replace("&", "&&"));
            label.setToolTipText(text);
        }
    }
}
