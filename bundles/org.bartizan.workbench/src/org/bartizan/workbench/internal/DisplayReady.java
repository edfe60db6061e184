// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import org.bartizan.ui.UiReady;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The workbench's display and the status line of its window. */
record DisplayReady(Display display, IStatusLineManager line) implements UiReady {

    @Override
    public void run(Runnable action) {
        unlessGone(() -> display.syncExec(action));
    }

    @Override
    public void later(Runnable action) {
        unlessGone(() -> display.asyncExec(action));
    }

    @Override
    public void status(String text) {
        line.setMessage(text);
    }

    private static void unlessGone(Runnable call) {
        try {
            call.run();
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }
}
