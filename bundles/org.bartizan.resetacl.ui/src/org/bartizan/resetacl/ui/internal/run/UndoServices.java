// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.run;

import java.util.Set;

import org.bartizan.api.Progress;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.UndoResult;
import org.bartizan.resetacl.ui.internal.login.SessionLogin;
import org.bartizan.ui.Background;
import org.bartizan.ui.UiReady;

/** What undoing works with. */
record UndoServices(ResetAcl resetAcl, SessionLogin session, Background background, UiReady ui) {

    /** Undoes a run; waits for the network. */
    UndoResult undo(String run, boolean force, Set<String> computers, Progress progress) {
        try (Credentials credentials = session.lend()) {
            return resetAcl.undo(run, force, computers, credentials, progress);
        }
    }
}
