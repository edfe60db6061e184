// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import org.bartizan.resetacl.ui.internal.Messages;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

/** Closes keys and files to everybody but administrators: where, what is open, what would change, and what came of it. */
final class ResetWizard extends Wizard {

    private final TargetsPage targets;
    private final AuditPage audit;
    private final PreviewPage preview;
    private final ResultPage result;

    ResetWizard(Steps steps, String wanted, String keys) {
        targets = new TargetsPage(steps, wanted, keys);
        audit = new AuditPage(steps, targets);
        preview = new PreviewPage(steps, targets);
        result = new ResultPage(steps, targets, preview);
        setWindowTitle(Messages.Reset_window);
        setHelpAvailable(false);
    }

    @Override
    public void addPages() {
        addPage(targets);
        addPage(audit);
        addPage(preview);
        addPage(result);
    }

    private IWizardPage current() {
        return getContainer().getCurrentPage();
    }

    /** The last page. */
    ResultPage result() {
        return result;
    }

    /** Whether the last page is shown, from which nothing leads back. */
    boolean atEnd() {
        return current() == result;
    }

    @Override
    public boolean canFinish() {
        return current() == preview && preview.isPageComplete() || atEnd() && result.isPageComplete();
    }

    /** From the preview it is the button with the consequence that leads on. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == preview ? null : super.getNextPage(page);
    }

    /** What the button that finishes says. */
    String finishLabel() {
        return atEnd() ? Messages.Button_done : preview.consequence();
    }

    /** What the other button says. */
    String cancelLabel() {
        return atEnd() ? Messages.Button_stop : Messages.Button_cancel;
    }

    /** Whether there is something to cancel. */
    boolean canCancel() {
        return !atEnd() || result.running() && !result.stopping();
    }

    @Override
    public boolean performFinish() {
        return true;
    }

    /** What is being changed is stopped, and the window stays to say where; asked again, it goes. */
    @Override
    public boolean performCancel() {
        if (atEnd() && result.running() && !result.stopping()) {
            result.stop();
            getContainer().updateButtons();
            return false;
        }
        return true;
    }

    /** Stops whatever goes on. */
    void stop() {
        audit.stop();
        preview.stop();
        result.stop();
    }

    /** Nobody waits for an audit or a preview any more; a change that goes on is not stopped by closing the window. */
    @Override
    public void dispose() {
        audit.stop();
        preview.stop();
        super.dispose();
    }
}
