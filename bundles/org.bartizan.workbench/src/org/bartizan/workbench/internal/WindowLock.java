// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Seat;
import org.bartizan.ui.LoginPrompt;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Shows the windows only to who is logged in. Where there are users, somebody has to log in before the first window opens; when the session
 * ends, every window is hidden until somebody has logged in again. Used on the UI thread.
 */
final class WindowLock {

    private static final int EVERY = 2_000;
    private static final int[] USE = {SWT.KeyDown, SWT.MouseDown, SWT.MouseWheel};

    private final Display display;
    private final Seat seat;
    private boolean locked;
    private boolean suspected;

    WindowLock(Display display, Seat seat) {
        this.display = display;
        this.seat = seat;
    }

    /**
     * Has somebody log in before there is a window, if need be.
     *
     * @return whether the window may open
     */
    boolean open() {
        return !seat.loginNeeded() || prompt().orElseThrow(WindowLock::nobodyAsks).ask(display, seat, null);
    }

    private static Optional<LoginPrompt> prompt() {
        return Services.find(LoginPrompt.class);
    }

    private static BartizanException nobodyAsks() {
        return new BartizanException("open the workbench", "this data directory has users, and what asks for their passwords is not there",
                "Install Bartizan again, or look into the log of the data directory");
    }

    /** From now on, the windows are hidden when the session ends. */
    void watch() {
        for (int use : USE) {
            display.addFilter(use, event -> touch());
        }
        seat.onChange(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> look(true));
            }
        });
        repeat();
    }

    private void touch() {
        if (!locked) {
            seat.touch();
        }
    }

    private void repeat() {
        if (!display.isDisposed()) {
            look(!seat.ended().isEmpty());
            display.timerExec(EVERY, this::repeat);
        }
    }

    /** @param certain whether it is known that a session ended; who adds the first user is logged in a moment later */
    private void look(boolean certain) {
        if (locked || display.isDisposed() || PlatformUI.getWorkbench().isClosing() || !seat.loginNeeded()) {
            suspected = false;
        } else if (certain || suspected) {
            locked = true;
            // The timer goes on while this waits.
            display.asyncExec(this::lock);
        } else {
            suspected = true;
        }
    }

    private void lock() {
        List<Shell> shells = Arrays.stream(display.getShells()).filter(Shell::isVisible).toList();
        Rectangle over = shells.isEmpty() ? null : shells.getFirst().getBounds();
        shells.forEach(shell -> shell.setVisible(false));
        boolean entered = false;
        try {
            entered = prompt().map(prompt -> prompt.ask(display, seat, over)).orElseGet(this::refuse);
        } finally {
            // Also when asking failed: nobody may be left with hidden windows and nothing to close.
            locked = false;
            reveal(shells, entered);
        }
    }

    private void reveal(List<Shell> shells, boolean entered) {
        if (entered) {
            shells.stream().filter(shell -> !shell.isDisposed()).forEach(shell -> shell.setVisible(true));
        } else if (!display.isDisposed()) {
            shells.stream().filter(shell -> !shell.isDisposed() && shell.getParent() != null).forEach(Shell::close);
            PlatformUI.getWorkbench().close();
        }
    }

    private boolean refuse() {
        Shell shell = new Shell(display, SWT.NONE);
        MessageDialog.open(MessageDialog.ERROR, shell, "Bartizan is locked", nobodyAsks().getMessage(), SWT.NONE, "Close Bartizan");
        shell.dispose();
        return false;
    }
}
