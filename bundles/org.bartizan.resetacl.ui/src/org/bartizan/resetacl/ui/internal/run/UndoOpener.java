// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.run;

import java.util.Set;

import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.ui.internal.login.SessionLogin;
import org.bartizan.ui.Background;
import org.bartizan.ui.UiReady;
import org.eclipse.swt.widgets.Shell;

/** Opens the window that undoes a run. Used on the UI thread. */
public final class UndoOpener {

    private UndoOpener() {
    }

    /** Opens it for a run as a whole, and returns at once. */
    public static void open(Shell parent, ResetAcl resetAcl, SessionLogin session, Background background, UiReady ui, String run) {
        open(parent, new UndoServices(resetAcl, session, background, ui), run, Set.of());
    }

    /** Opens it for some computers of a run, all when there are none, and returns at once. */
    static UndoDialog open(Shell parent, UndoServices services, String run, Set<String> computers) {
        UndoDialog dialog = new UndoDialog(parent, services, run, computers);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }
}
