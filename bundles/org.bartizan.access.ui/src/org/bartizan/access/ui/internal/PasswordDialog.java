// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import java.util.Arrays;

import org.bartizan.ui.Background;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a new password, and for the old one when it is one's own; stays open when it is refused. */
final class PasswordDialog extends TitleAreaDialog {

    private final Background background;
    private final String name;
    private final boolean own;
    private final Setting setting;
    private Text old;
    private PasswordFields fields;

    /** Sets a password; runs in the background. */
    @FunctionalInterface
    interface Setting {

        /** @param old empty unless it is one's own */
        void set(char[] old, char[] next);
    }

    private PasswordDialog(Shell shell, Background background, String name, boolean own, Setting setting) {
        super(shell);
        this.background = background;
        this.name = name;
        this.own = own;
        this.setting = setting;
        setHelpAvailable(false);
    }

    static PasswordDialog own(Shell shell, Background background, String name, Setting setting) {
        return new PasswordDialog(shell, background, name, true, setting);
    }

    static PasswordDialog of(Shell shell, Background background, String name, Setting setting) {
        return new PasswordDialog(shell, background, name, false, setting);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(own ? Messages.Own_window : Messages.Password_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        setTitle(NLS.bind(own ? Messages.Own_title : Messages.Password_title, name));
        setMessage(NLS.bind(own ? Messages.Own_message : Messages.Password_message, name));
        old = own ? PasswordFields.field(form, Messages.Dialog_old, this::check) : null;
        fields = new PasswordFields(form, Messages.Dialog_new, this::check);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, own ? Messages.Own_change : Messages.Password_set, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            setErrorMessage(fields.differ() ? Messages.Dialog_differ : null);
            getButton(IDialogConstants.OK_ID).setEnabled(fields.complete() && (old == null || old.getCharCount() > 0));
        }
    }

    @Override
    protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        char[] before = old == null ? new char[0] : old.getTextChars();
        char[] next = fields.password();
        background.start(NLS.bind(own ? Messages.Own_job : Messages.Password_job, name), progress -> {
            try {
                setting.set(before, next);
                return null;
            } finally {
                Arrays.fill(before, ' ');
                Arrays.fill(next, ' ');
            }
        }, done -> super.okPressed(), this::refused);
    }

    private void refused(Exception failure) {
        if (getShell() != null && !getShell().isDisposed()) {
            setMessage(failure.getMessage(), IMessageProvider.ERROR);
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        }
    }
}
