// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import java.util.List;

import org.bartizan.resetacl.Profile;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Tokens;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which computers, which keys, and who logs in there. */
final class TargetsPage extends WizardPage {

    private final Steps steps;
    private final String wanted;
    private final String wantedKeys;
    private Text targets;
    private Text keys;
    private Label account;
    private Button start;
    private Label policy;

    TargetsPage(Steps steps, String wanted, String wantedKeys) {
        super("targets", Messages.Targets_title, null);
        this.steps = steps;
        this.wanted = wanted;
        this.wantedKeys = wantedKeys;
        setDescription(Messages.Targets_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(8, 8).numColumns(3).applyTo(page);
        targets = area(page, Messages.Targets_computers, String.join("\n", Tokens.split(wanted)), Messages.Targets_computers_note);
        keys = area(page, Messages.Targets_keys, String.join("\n", Tokens.split(wantedKeys)), Messages.Targets_keys_note);
        new Label(page, SWT.NONE);
        policy = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(500, SWT.DEFAULT).applyTo(policy);
        new Label(page, SWT.NONE).setText(Messages.Targets_account);
        account = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(account);
        Button change = new Button(page, SWT.PUSH);
        change.setText(Messages.Targets_change);
        change.addListener(SWT.Selection, e -> steps.prompt().change(getShell(), steps.background(), this::showAccount));
        setButtonLayoutData(change);
        showAccount();
        new Label(page, SWT.NONE);
        start = new Button(page, SWT.CHECK);
        start.setText(Messages.Targets_start);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(start);
        setControl(page);
        targets.addListener(SWT.Modify, e -> check());
        steps.background().quietly(Messages.Audit_profiles_job, progress -> steps.resetAcl().profiles(), this::show);
        check();
    }

    private static Text area(Composite page, String label, String text, String note) {
        Label name = new Label(page, SWT.NONE);
        name.setText(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
        Text area = new Text(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        area.setText(text);
        // Tab leads on, as in every other field.
        area.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(500, 60).applyTo(area);
        new Label(page, SWT.NONE);
        Label explained = new Label(page, SWT.WRAP);
        explained.setText(note);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(500, SWT.DEFAULT).applyTo(explained);
        return area;
    }

    private void showAccount() {
        if (!account.isDisposed()) {
            account.setText(steps.session().account().orElse(Messages.Targets_no_account));
        }
    }

    private void show(List<Profile> profiles) {
        if (!policy.isDisposed()) {
            policy.setText(NLS.bind(Messages.Targets_policy, profiles.stream().map(profile -> String.join(", ", profile.paths())).distinct()
                    .reduce((one, other) -> one + "\n" + other).orElse("")));
            policy.requestLayout();
        }
    }

    private void check() {
        setPageComplete(!targets().isEmpty());
        setMessage(targets().isEmpty() ? Messages.Targets_none : null, targets().isEmpty() ? INFORMATION : NONE);
    }

    private List<Target> targets() {
        return steps.names().parse(targets.getText());
    }

    /** What is to be audited and closed. */
    Request request() {
        return Request.of(targets()).keys(Tokens.split(keys.getText())).startingService(start.getSelection());
    }

    /** Goes on once there is an account for the targets. */
    void withAccount(Runnable then) {
        steps.prompt().before(getShell(), steps.background(), targets(), () -> {
            showAccount();
            then.run();
        });
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            targets.setFocus();
        }
    }
}
