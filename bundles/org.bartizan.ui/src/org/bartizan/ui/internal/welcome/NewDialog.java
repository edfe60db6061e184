// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.welcome;

import org.bartizan.fleet.scenario.Scenario;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the scenario that a new organisation is made from. */
final class NewDialog extends TitleAreaDialog {

    private final String replaced;
    private Scenario scenario = Scenario.SMALL;
    private String name = "";

    /** @param replaced the name of the organisation that gives way, or null */
    NewDialog(Shell shell, String replaced) {
        super(shell);
        this.replaced = replaced;
    }

    Scenario scenario() {
        return scenario;
    }

    /** The name that was asked for; empty for the scenario's own. */
    String name() {
        return name;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("New organization");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle("Create an organization from a scenario");
        if (replaced == null) {
            setMessage("Start with an organization like yours and change it. Everything can be renamed, moved and removed later.");
        } else {
            setMessage(replaced + " gives way to the new organization. It is kept aside as a file in the data directory.",
                    IMessageProvider.WARNING);
        }
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(6, 4).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        for (Scenario each : Scenario.values()) {
            choice(form, each);
        }
        Composite line = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 8).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText("Name:");
        Text text = new Text(line, SWT.BORDER | SWT.SINGLE);
        text.setMessage("As the scenario calls it");
        text.addListener(SWT.Modify, e -> name = text.getText().strip());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return area;
    }

    private void choice(Composite form, Scenario each) {
        Button button = new Button(form, SWT.RADIO);
        button.setText(title(each));
        button.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        button.setSelection(each == scenario);
        button.setData(each);
        button.addListener(SWT.Selection, e -> scenario = button.getSelection() ? each : scenario);
        Label label = new Label(form, SWT.WRAP);
        label.setText(each.description() + ".");
        GridDataFactory.fillDefaults().indent(24, 0).hint(460, SWT.DEFAULT).grab(true, false).applyTo(label);
    }

    static String title(Scenario scenario) {
        return scenario.name().charAt(0) + scenario.key().substring(1);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, replaced == null ? "Create Organization" : "Replace " + replaced, true);
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
    }
}
