// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.ui.internal.Permission;
import org.bartizan.resetacl.ui.internal.login.AccountPrompt;
import org.bartizan.resetacl.ui.internal.login.SessionLogin;
import org.bartizan.resetacl.ui.internal.wizard.WizardOpener;
import org.bartizan.ui.UiReady;

/** What the Access view works with. */
record AccessServices(ResetAcl resetAcl, SessionLogin session, Desk desk, Permission permission, WizardOpener wizard, UiReady ui) {

    AccountPrompt prompt() {
        return new AccountPrompt(session);
    }
}
