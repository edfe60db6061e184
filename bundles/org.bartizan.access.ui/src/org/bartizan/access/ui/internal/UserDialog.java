// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import java.util.Arrays;

import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.bartizan.api.access.Seat;
import org.bartizan.api.access.User;
import org.bartizan.api.access.Users;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.ViewContext;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Adds a user, or changes what one may do; stays open when that is refused. */
final class UserDialog extends TitleAreaDialog {

    private final ViewContext context;
    private final Users users;
    private final Fleet fleet;
    private final Seat seat;
    private final User user;
    private final boolean first;
    private Text name;
    private UserForm form;
    private PasswordFields password;

    /**
     * @param user who is to be changed; null to add one
     * @param first whether it is the first one, who can only be an administrator
     */
    UserDialog(ViewContext context, Users users, Fleet fleet, Seat seat, User user, boolean first) {
        super(context.shell());
        this.context = context;
        this.users = users;
        this.fleet = fleet;
        this.seat = seat;
        this.user = user;
        this.first = first;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(user == null ? Messages.Dialog_add_window : Messages.Dialog_change_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        setTitle(user != null ? NLS.bind(Messages.Dialog_change_title, user.name())
                : first ? Messages.Dialog_first_title : Messages.Dialog_add_title);
        setMessage(user != null ? Messages.Dialog_change_message : first ? Messages.Dialog_first_message : Messages.Dialog_add_message);
        if (user == null) {
            new Label(body, SWT.NONE).setText(Messages.Dialog_name);
            name = new Text(body, SWT.BORDER | SWT.SINGLE);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
            name.addListener(SWT.Modify, event -> check());
            password = new PasswordFields(body, Messages.Dialog_password, this::check);
        }
        if (!first) {
            form = new UserForm(body, user, this::check);
            context.background().quietly(Messages.Dialog_groups_job, progress -> UserRow.groups(fleet), names -> {
                if (!body.isDisposed()) {
                    form.show(names);
                }
            });
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, user != null ? NLS.bind(Messages.Dialog_change, user.name())
                : first ? Messages.Dialog_first : Messages.Dialog_add, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
        check();
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            setErrorMessage(password != null && password.differ() ? Messages.Dialog_differ : null);
            ok.setEnabled((name == null || !name.getText().isBlank() && password.complete()) && (form == null || form.complete()));
        }
    }

    @Override
    protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Role role = form == null ? Role.ADMINISTRATOR : form.role();
        Scope scope = form == null ? Scope.WHOLE : form.scope();
        if (user == null) {
            String called = name.getText().strip();
            char[] secret = password.password();
            context.background().start(NLS.bind(Messages.Dialog_add_job, called), progress -> {
                add(called, role, scope, secret);
                return null;
            }, done -> super.okPressed(), this::refused);
        } else {
            context.background().start(NLS.bind(Messages.Dialog_change_job, user.name()),
                    progress -> users.change(user.name(), role, scope), done -> super.okPressed(), this::refused);
        }
    }

    private void add(String called, Role role, Scope scope, char[] secret) {
        try {
            users.add(called, role, scope, secret);
            if (first) {
                seat.login(called, secret);
            }
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    private void refused(Exception failure) {
        if (getShell() != null && !getShell().isDisposed()) {
            setMessage(failure.getMessage(), IMessageProvider.ERROR);
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        }
    }
}
