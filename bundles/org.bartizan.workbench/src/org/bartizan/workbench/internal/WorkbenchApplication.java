// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The workbench as an application: owns the data directory, opens the window, and ends with it. */
public class WorkbenchApplication implements IApplication {

    private static final Integer USAGE_ERROR = 2;

    @Override
    public Object start(IApplicationContext context) {
        Options options;
        try {
            options = Options.parse((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE_ERROR;
        }
        Display.setAppName("Bartizan");
        Display display = PlatformUI.createDisplay();
        try {
            return run(options, display);
        } finally {
            display.dispose();
        }
    }

    private static Object run(Options options, Display display) {
        try (DataClaim claim = DataClaim.of(options.data(), display)) {
            if (!claim.held()) {
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new SystemCenterAdvisor(options));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
