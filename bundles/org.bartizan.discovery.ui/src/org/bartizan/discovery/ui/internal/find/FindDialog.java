// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.find;

import java.util.Optional;

import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.Pictures;
import org.bartizan.ui.Background;
import org.bartizan.ui.Background.Running;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks one computer by name or address, and shows what it answers; stays open to ask for another. */
final class FindDialog extends Dialog {

    private final Discovery discovery;
    private final Background background;
    private final String first;
    private Text question;
    private FindAnswer answer;
    private Running running;

    /** @param first what to ask for at once, or empty */
    FindDialog(Shell shell, Discovery discovery, Background background, String first) {
        super(shell);
        this.discovery = discovery;
        this.background = background;
        this.first = first;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Find_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(line);
        new Label(line, SWT.NONE).setText(Messages.Find_question);
        question = new Text(line, SWT.BORDER | SWT.SINGLE);
        question.setMessage(Messages.Find_example);
        question.setText(first);
        question.addListener(SWT.Modify, e -> enable());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(question);
        answer = new FindAnswer(area);
        answer.say(null, Messages.Find_explain);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Find_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Find_close, false);
        enable();
        if (!first.isBlank()) {
            parent.getDisplay().asyncExec(this::okPressed);
        }
    }

    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!question.getText().isBlank() && running == null);
        }
    }

    /** Asks; the dialog stays open. */
    @Override
    protected void okPressed() {
        if (question.isDisposed() || question.getText().isBlank() || running != null) {
            return;
        }
        String asked = question.getText().strip();
        answer.say(Pictures.of("find"), NLS.bind(Messages.Find_asking, asked));
        running = background.start(NLS.bind(Messages.Find_job, asked),
                progress -> discovery.find(asked, DiscoveryRequest.DEFAULT_PORT), found -> answered(asked, found), this::failed);
        enable();
    }

    private void answered(String asked, Optional<Found> found) {
        if (!question.isDisposed()) {
            running = null;
            answer.show(asked, found);
            enable();
            question.selectAll();
        }
    }

    private void failed(Exception failure) {
        if (!question.isDisposed()) {
            running = null;
            answer.say(Pictures.of("unknown"), failure.getMessage() == null ? failure.toString() : failure.getMessage());
            enable();
        }
    }

    @Override
    public boolean close() {
        if (running != null) {
            running.cancel();
        }
        return super.close();
    }
}
