// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.input;

import org.bartizan.ui.internal.form.FieldState;
import org.bartizan.ui.internal.form.Reading;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no; a dash where objects differ. */
final class CheckInput implements Input {

    private final Button check;

    CheckInput(Composite parent, InputListener listener) {
        check = new Button(parent, SWT.CHECK);
        check.addListener(SWT.Selection, e -> {
            check.setGrayed(false);
            say(check.getSelection());
            listener.typed("", new Reading(check.getSelection(), null));
        });
    }

    private void say(boolean yes) {
        check.setText(yes ? "Yes" : "No");
    }

    @Override
    public Control control() {
        return check;
    }

    @Override
    public Control focus() {
        return check;
    }

    @Override
    public void show(FieldState state, Object otherwise) {
        Object value = state.set() ? state.value() : otherwise;
        check.setGrayed(value == null);
        check.setSelection(value == null || Boolean.TRUE.equals(value));
        if (value == null) {
            check.setText("Different");
        } else {
            say(Boolean.TRUE.equals(value));
        }
    }

    @Override
    public void enable(boolean yes) {
        check.setEnabled(yes);
    }
}
