// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import java.util.Optional;

import org.bartizan.discovery.ui.internal.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a name and an address; says as you type what is missing. */
final class AddDialog extends Dialog {

    private Text name;
    private Text address;
    private Label hint;
    private NewAddress typed = new NewAddress("", "");

    AddDialog(Shell shell) {
        super(shell);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks and waits for the answer. */
    Optional<NewAddress> ask() {
        return open() == OK ? Optional.of(typed) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Add_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, SWT.DEFAULT).applyTo(fields);
        name = field(fields, Messages.Add_name);
        address = field(fields, Messages.Add_address);
        hint = new Label(fields, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(380, SWT.DEFAULT).applyTo(hint);
        return area;
    }

    private Text field(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, e -> typed());
        return text;
    }

    private void typed() {
        typed = new NewAddress(name.getText(), address.getText());
        Optional<String> problem = typed.problem();
        hint.setText(problem.orElse(Messages.Add_good).replace("&", "&&"));
        Button add = getButton(IDialogConstants.OK_ID);
        if (add != null) {
            add.setEnabled(problem.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Add_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Add_cancel, false);
        typed();
    }
}
