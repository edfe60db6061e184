// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.ui.internal.audit.TargetText;
import org.bartizan.resetacl.ui.internal.login.SessionLogin;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.UiReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens the wizard; when the capability goes away, so do its open windows. */
@Component(service = WizardOpener.class)
public final class WizardOpener {

    private final ResetAcl resetAcl;
    private final SessionLogin session;
    private final UiReady ui;
    private final List<ResetDialog> open = new ArrayList<>();

    /** Called by the framework. */
    @Activate
    public WizardOpener(@Reference ResetAcl resetAcl, @Reference SessionLogin session, @Reference UiReady ui) {
        this.resetAcl = resetAcl;
        this.session = session;
        this.ui = ui;
    }

    /** Closes all windows. */
    @Deactivate
    public void close() {
        ui.run(() -> List.copyOf(open).forEach(ResetDialog::abandon));
    }

    /**
     * Opens the wizard and returns at once. Used on the UI thread.
     *
     * @param names how targets are named
     * @param targets as they are typed; may be empty
     * @param keys as they are typed; empty for those of the policy
     */
    public ResetDialog open(ActionContext context, TargetText names, String targets, String keys) {
        Steps steps = new Steps(resetAcl, session, context.background(), ui, names);
        ResetDialog dialog = new ResetDialog(context.shell(), new ResetWizard(steps, targets, keys));
        dialog.setBlockOnOpen(false);
        dialog.open();
        open.add(dialog);
        dialog.getShell().addDisposeListener(e -> open.remove(dialog));
        return dialog;
    }
}
