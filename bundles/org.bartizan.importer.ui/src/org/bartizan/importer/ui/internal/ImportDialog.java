// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** The window of the wizard; its last button says what it will do. */
final class ImportDialog extends WizardDialog {

    private final ImportWizard wizard;

    ImportDialog(Shell parent, ImportWizard wizard) {
        super(parent, wizard);
        this.wizard = wizard;
        setMinimumPageSize(780, 400);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        Button finish = getButton(IDialogConstants.FINISH_ID);
        String label = wizard.finishLabel();
        if (finish != null && !finish.getText().equals(label)) {
            finish.setText(label);
            setButtonLayoutData(finish);
            ((GridData) finish.getLayoutData()).minimumWidth = finish.computeSize(-1, -1).x;
            finish.requestLayout();
        }
    }
}
