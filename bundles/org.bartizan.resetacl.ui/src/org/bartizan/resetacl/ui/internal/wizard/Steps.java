// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import org.bartizan.api.Progress;
import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.ui.internal.audit.TargetText;
import org.bartizan.resetacl.ui.internal.login.AccountPrompt;
import org.bartizan.resetacl.ui.internal.login.SessionLogin;
import org.bartizan.ui.Background;
import org.bartizan.ui.UiReady;

/** What the pages of the wizard work with. */
record Steps(ResetAcl resetAcl, SessionLogin session, Background background, UiReady ui, TargetText names) {

    AccountPrompt prompt() {
        return new AccountPrompt(session);
    }

    /** Reads who may change what; waits for the network. */
    AuditResult audit(Request request, Progress progress) {
        try (Credentials credentials = session.lend()) {
            return resetAcl.audit(request, credentials, progress);
        }
    }

    /** Tells what would be changed; waits for the network. */
    Preview preview(Request request, Progress progress) {
        try (Credentials credentials = session.lend()) {
            ApplyResult result = resetAcl.apply(request, true, credentials, progress);
            return new Preview(result, resetAcl.tradeOffs(), resetAcl.tradeOffsSeen());
        }
    }

    /** Changes it; waits for the network. */
    ApplyResult apply(Request request, boolean acknowledge, Progress progress) {
        if (acknowledge) {
            resetAcl.acknowledgeTradeOffs();
        }
        try (Credentials credentials = session.lend()) {
            return resetAcl.apply(request, false, credentials, progress);
        }
    }
}
