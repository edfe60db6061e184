// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.edit;

import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the name, and where it has one the address, of something new; stays open when the organisation refuses it. */
final class AddDialog extends TitleAreaDialog {

    private final Kind kind;
    private final Node below;
    private final Edits edits;
    private Text name;
    private Text address;

    AddDialog(Shell shell, Kind kind, Node below, Edits edits) {
        super(shell);
        this.kind = kind;
        this.below = below;
        this.edits = edits;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Add " + Edits.word(kind, 1));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        setTitle("Add a " + Edits.word(kind, 1));
        setMessage(kind == Kind.SERVER_GROUP || kind == Kind.SITE ? "It becomes part of the organization."
                : "It is added to " + below.name() + ".");
        name = field(form, "Name:");
        if (kind == Kind.SERVER || kind == Kind.CLIENT) {
            address = field(form, "Address:");
            address.setMessage("IP address or DNS name; may be empty");
        } else if (kind == Kind.SITE) {
            address = field(form, "Subnet:");
            address.setMessage("Such as 10.1.0.0/16; may be empty");
        }
        return area;
    }

    private Text field(Composite form, String label) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, e -> check());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        String what = Edits.word(kind, 1);
        createButton(parent, IDialogConstants.OK_ID, "Add " + what, true);
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!name.getText().isBlank());
        }
        setErrorMessage(null);
    }

    @Override
    protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        edits.add(kind, below, name.getText().strip(), address == null ? "" : address.getText(), commit -> close(), this::refused);
    }

    private void refused(Exception failure) {
        if (getShell() != null && !getShell().isDisposed()) {
            setMessage(failure.getMessage(), IMessageProvider.ERROR);
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        }
    }
}
