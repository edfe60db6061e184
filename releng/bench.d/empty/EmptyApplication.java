// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.bench.empty;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least that the platform opens a window for: what the workbench's start is measured against. */
public final class EmptyApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        PlatformUI.createAndRunWorkbench(display, new Advisor());
        display.dispose();
        return EXIT_OK;
    }

    @Override
    public void stop() {
        PlatformUI.getWorkbench().close();
    }

    private static final class Advisor extends WorkbenchAdvisor {

        @Override
        public String getInitialWindowPerspectiveId() {
            return "org.bartizan.bench.empty.perspective";
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            configurer.setInitialSize(new Point(1200, 800));
            configurer.setTitle("Empty workbench");
            return new WorkbenchWindowAdvisor(configurer);
        }
    }
}
