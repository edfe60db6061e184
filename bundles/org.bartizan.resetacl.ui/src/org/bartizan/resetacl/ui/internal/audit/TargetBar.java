// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.List;

import org.bartizan.resetacl.Profile;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Tokens;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which computers and which keys, and the button that begins. Used on the UI thread. */
final class TargetBar {

    private final Text targets;
    private final Combo keys;
    private final Button audit;
    private final Desk desk;

    TargetBar(Composite parent, Desk desk, Runnable begin) {
        this.desk = desk;
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 4).spacing(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.Bar_targets);
        targets = new Text(bar, SWT.BORDER | SWT.SINGLE);
        targets.setMessage(Messages.Bar_targets_hint);
        targets.setToolTipText(Messages.Bar_targets_tip);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(targets);
        new Label(bar, SWT.NONE).setText(Messages.Bar_keys);
        keys = new Combo(bar, SWT.DROP_DOWN);
        keys.setToolTipText(Messages.Bar_keys_tip);
        keys.add(Messages.Bar_keys_policy);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(keys);
        audit = new Button(bar, SWT.PUSH);
        audit.setText(Messages.Bar_audit);
        audit.addListener(SWT.Selection, e -> begin.run());
        targets.addListener(SWT.Modify, e -> desk.targets(targets.getText()));
        targets.addListener(SWT.DefaultSelection, e -> begin.run());
        keys.addListener(SWT.Modify, e -> desk.keys(typedKeys()));
        keys.addListener(SWT.DefaultSelection, e -> begin.run());
        read();
    }

    private String typedKeys() {
        return keys.getText().equals(Messages.Bar_keys_policy) ? "" : keys.getText();
    }

    /** Shows what is on the desk. */
    void read() {
        String wanted = desk.keys();
        targets.setText(desk.targets());
        keys.setText(wanted.isBlank() ? Messages.Bar_keys_policy : wanted);
    }

    /** Offers the keys and files that are in use. */
    void offer(List<Profile> profiles) {
        if (!keys.isDisposed()) {
            profiles.stream().map(profile -> Tokens.join(profile.paths())).filter(text -> !text.isEmpty() && keys.indexOf(text) < 0)
                    .distinct().forEach(keys::add);
        }
    }

    /** Lets people begin, or not. */
    void enable(boolean yes) {
        if (!audit.isDisposed()) {
            audit.setEnabled(yes);
        }
    }

    void focus() {
        targets.setFocus();
    }
}
