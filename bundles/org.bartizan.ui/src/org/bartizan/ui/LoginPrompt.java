// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

import org.bartizan.api.access.Seat;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * Asks a person at the workbench who it is. A service of whoever knows users; the workbench asks it before there is a window, and again,
 * with its window hidden, when the session has ended. Without one the workbench does not open where there are users.
 */
public interface LoginPrompt {

    /**
     * Shows a window of its own and works events until somebody is logged in at {@code seat}, or wants to leave. Called on the UI thread,
     * maybe before there is a workbench.
     *
     * @param over where the window is that it stands for; null when there is none yet
     * @return whether somebody has logged in
     */
    boolean ask(Display display, Seat seat, Rectangle over);
}
