// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import java.util.Arrays;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Seat;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a name and a password until they are right; the checking happens off the UI thread. */
final class LoginDialog extends TitleAreaDialog {

    private static final int WIDTH = 240;

    private final Seat seat;
    private final Rectangle over;
    private final String known;
    private Text user;
    private Text password;

    LoginDialog(Seat seat, Rectangle over, String known) {
        super(null);
        this.seat = seat;
        this.over = over;
        this.known = known;
        setShellStyle(SWT.TITLE | SWT.CLOSE | SWT.BORDER | SWT.APPLICATION_MODAL);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Login_window);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle place = over == null ? getShell().getMonitor().getClientArea() : over;
        return new Point(place.x + Math.max(0, (place.width - size.x) / 2), place.y + Math.max(0, (place.height - size.y) / 3));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        setTitle(Messages.Login_title);
        setMessage(seat.ended().isEmpty() ? Messages.Login_message : seat.ended());
        user = field(form, Messages.Login_user, SWT.NONE);
        password = field(form, Messages.Login_password, SWT.PASSWORD);
        user.setText(known);
        Display display = area.getDisplay();
        AutoCloseable logins = seat.onChange(() -> later(display, this::enterAsWell));
        area.addDisposeListener(event -> close(logins));
        (known.isEmpty() ? user : password).setFocus();
        return area;
    }

    /** Somebody was logged in here by other means, such as by adding the first user. */
    private void enterAsWell() {
        if (!seat.loginNeeded()) {
            super.okPressed();
        }
    }

    private static void close(AutoCloseable logins) {
        try {
            logins.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Text field(Composite form, String label, int style) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER | SWT.SINGLE | style);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, e -> check());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Login_login, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Login_close, false);
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!user.getText().isBlank() && password.getCharCount() > 0);
        }
    }

    @Override
    protected void okPressed() {
        enable(false);
        setMessage(Messages.Login_checking);
        String name = user.getText().strip();
        char[] secret = password.getTextChars();
        Display display = getShell().getDisplay();
        Thread.startVirtualThread(() -> login(name, secret, display));
    }

    // Whatever goes wrong, the person has to hear of it and try again.
    private void login(String name, char[] secret, Display display) {
        try {
            seat.login(name, secret);
        } catch (BartizanException e) {
            later(display, () -> refused(e.getMessage()));
        } catch (RuntimeException e) {
            ILog.of(LoginDialog.class).error("Logging in failed", e);
            later(display, () -> refused(String.valueOf(e.getMessage())));
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    private void later(Display display, Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (getShell() != null && !getShell().isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private void refused(String why) {
        setMessage(why, IMessageProvider.ERROR);
        enable(true);
        password.setFocus();
        password.selectAll();
    }

    private void enable(boolean yes) {
        user.setEnabled(yes);
        password.setEnabled(yes);
        getButton(IDialogConstants.OK_ID).setEnabled(yes);
    }
}
