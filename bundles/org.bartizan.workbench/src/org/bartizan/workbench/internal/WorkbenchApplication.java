// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.nio.file.Path;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Logins;
import org.bartizan.api.access.Seat;
import org.bartizan.shell.owner.DataOwnedException;
import org.bartizan.shell.owner.DataOwner;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.ServiceRegistration;

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
        try (DataOwner owner = DataOwner.acquire(options.data())) {
            return sit(options, owner.root());
        } catch (BartizanException e) {
            return refuse(options, e);
        }
    }

    /** Everything on the UI thread is done by who sits at the workbench. */
    private static Object sit(Options options, Path root) {
        Seat seat = new Seat(() -> Services.find(Logins.class), () -> Logins.neededIn(root));
        ServiceRegistration<Seat> registration = Services.context().registerService(Seat.class, seat, null);
        try {
            return Author.as(seat, () -> run(options, seat));
        } finally {
            registration.unregister();
            if (seat.get().loggedIn()) {
                seat.logout();
            }
        }
    }

    private static Object run(Options options, Seat seat) {
        Display display = PlatformUI.createDisplay();
        try {
            Theme theme = options.theme().orElseGet(Appearance::chosen);
            Appearance.begin(theme);
            WindowLock lock = new WindowLock(display, seat);
            if (seat.loginNeeded()) {
                Appearance.show(theme, display);
            }
            if (!lock.open()) {
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new SystemCenterAdvisor(options, lock));
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
