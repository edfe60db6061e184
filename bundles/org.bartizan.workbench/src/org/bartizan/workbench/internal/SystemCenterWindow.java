// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its size, title and bars. */
final class SystemCenterWindow extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1280, 800);

    private final Runnable closing;

    /** @param closing called once people cannot keep the window open any more, before its parts are disposed of */
    SystemCenterWindow(IWorkbenchWindowConfigurer configurer, Runnable closing) {
        super(configurer);
        this.closing = closing;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setTitle("Bartizan");
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        FixedTrim.install();
    }

    @Override
    public void dispose() {
        closing.run();
        super.dispose();
    }
}
