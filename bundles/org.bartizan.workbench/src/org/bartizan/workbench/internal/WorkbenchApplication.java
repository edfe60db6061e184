// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import org.bartizan.api.BartizanException;
import org.bartizan.shell.owner.DataOwnedException;
import org.bartizan.shell.owner.DataOwner;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The workbench as an application: owns the data directory, opens the window, and ends with it. */
public class WorkbenchApplication implements IApplication {

    private static final Integer FAILED = 1;
    private static final Integer USAGE = 2;

    @Override
    public Object start(IApplicationContext context) {
        Options options;
        try {
            options = Options.parse((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        }
        if (options.help()) {
            System.out.println(Options.USAGE);
            return EXIT_OK;
        }
        Display.setAppName("Bartizan");
        try (DataOwner _ = DataOwner.acquire(options.data())) {
            return run(options);
        } catch (BartizanException e) {
            return refuse(options, e);
        }
    }

    private static Object run(Options options) {
        Display display = PlatformUI.createDisplay();
        try {
            Appearance.begin(options.theme().orElseGet(Appearance::chosen));
            int code = PlatformUI.createAndRunWorkbench(display, new SystemCenterAdvisor(options));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Tells on the terminal and, where people look, in a dialog why there is no window. */
    private static Object refuse(Options options, BartizanException refusal) {
        System.err.println(refusal.getMessage());
        if (options.screenshot().isEmpty()) {
            Display display = new Display();
            Shell shell = new Shell(display, SWT.NONE);
            String title = refusal instanceof DataOwnedException ? "Bartizan is open already" : "Bartizan cannot open its data";
            String more = refusal instanceof DataOwnedException
                    ? "\n\nTo work with it beside the open program, use the shell on the same directory: it attaches to the program that has it."
                    : "";
            MessageDialog.open(MessageDialog.WARNING, shell, title, refusal.getMessage() + more, SWT.NONE, "Close Bartizan");
            display.dispose();
        }
        return FAILED;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
