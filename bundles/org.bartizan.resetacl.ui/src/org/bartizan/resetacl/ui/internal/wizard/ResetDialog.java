// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import org.bartizan.resetacl.ui.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** The window of the wizard: beside the workbench and not in its way; its buttons say what they do. */
public final class ResetDialog extends WizardDialog {

    private final ResetWizard wizard;

    ResetDialog(Shell parent, ResetWizard wizard) {
        super(parent, wizard);
        this.wizard = wizard;
        setShellStyle(SWT.CLOSE | SWT.MAX | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
        setMinimumPageSize(860, 430);
    }

    /** Closes the window whatever goes on; what is being changed is finished, and nothing else is begun. */
    void abandon() {
        wizard.stop();
        close();
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        label(IDialogConstants.FINISH_ID, wizard.finishLabel());
        label(IDialogConstants.CANCEL_ID, wizard.cancelLabel());
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        if (cancel != null) {
            cancel.setEnabled(wizard.canCancel());
        }
        if (wizard.atEnd()) {
            getButton(IDialogConstants.BACK_ID).setEnabled(false);
        }
    }

    private void label(int id, String label) {
        Button button = getButton(id);
        if (button != null && !button.getText().equals(label)) {
            button.setText(label);
            setButtonLayoutData(button);
            ((GridData) button.getLayoutData()).minimumWidth = button.computeSize(-1, -1).x;
            button.requestLayout();
        }
    }

    /** The button that changes something leads to the last page, which does it and shows what came of it. */
    @Override
    protected void finishPressed() {
        if (wizard.atEnd()) {
            super.finishPressed();
        } else {
            showPage(wizard.result());
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Reset_window);
    }
}
