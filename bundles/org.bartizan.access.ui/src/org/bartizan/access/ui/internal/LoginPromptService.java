// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import org.bartizan.api.access.Seat;
import org.bartizan.ui.LoginPrompt;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;

/** Asks with a dialog. */
@Component
public final class LoginPromptService implements LoginPrompt {

    private String last = "";

    @Override
    public boolean ask(Display display, Seat seat, Rectangle over) {
        LoginDialog dialog = new LoginDialog(seat, over, last);
        boolean entered = dialog.open() == Window.OK;
        if (entered) {
            last = seat.get().name();
        }
        return entered;
    }
}
