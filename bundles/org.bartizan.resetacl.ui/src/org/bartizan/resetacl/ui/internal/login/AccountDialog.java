// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.login;

import java.util.Arrays;

import org.bartizan.resetacl.ui.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the account that logs in at other computers. What is typed goes to whoever asked and nowhere else. */
final class AccountDialog extends TitleAreaDialog {

    private static final int WIDTH = 300;

    private final String known;
    private final boolean remembered;
    private final Answer answer;
    private Text account;
    private Text password;
    private Button remember;

    /** Gets what was typed. */
    @FunctionalInterface
    interface Answer {

        /** @param password overwritten when this returns */
        void give(String account, char[] password, boolean remember);
    }

    /**
     * @param known the account to begin with; may be empty
     * @param remembered whether it is ticked at first that the account is to be remembered
     */
    AccountDialog(Shell shell, String known, boolean remembered, Answer answer) {
        super(shell);
        this.known = known;
        this.remembered = remembered;
        this.answer = answer;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Login_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        setTitle(Messages.Login_title);
        setMessage(Messages.Login_message);
        account = field(form, Messages.Login_account, SWT.NONE);
        account.setMessage(Messages.Login_example);
        account.setText(known);
        password = field(form, Messages.Login_password, SWT.PASSWORD);
        new Label(form, SWT.NONE);
        remember = new Button(form, SWT.CHECK);
        remember.setText(Messages.Login_remember);
        remember.setSelection(remembered);
        new Label(form, SWT.NONE);
        Label note = new Label(form, SWT.WRAP);
        note.setText(Messages.Login_note);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
        (known.isEmpty() ? account : password).setFocus();
        return area;
    }

    private Text field(Composite form, String label, int style) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER | SWT.SINGLE | style);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, e -> check());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Login_use, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Button_cancel, false);
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            String name = account.getText().strip();
            boolean named = !name.isEmpty() && !name.endsWith("\\") && !name.startsWith("@");
            getButton(IDialogConstants.OK_ID).setEnabled(named && password.getCharCount() > 0);
        }
    }

    @Override
    protected void okPressed() {
        char[] secret = password.getTextChars();
        try {
            answer.give(account.getText().strip(), secret, remember.getSelection());
        } finally {
            Arrays.fill(secret, '\0');
        }
        super.okPressed();
    }
}
