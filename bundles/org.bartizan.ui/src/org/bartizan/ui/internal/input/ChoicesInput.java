// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.bartizan.ui.internal.form.Field;
import org.bartizan.ui.internal.form.FieldState;
import org.bartizan.ui.internal.form.Reading;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several of a few constants, such as days of the week, as check boxes side by side. */
final class ChoicesInput implements Input {

    private static final int SHORT = 3;

    private final Composite row;
    private final List<Enumerator> choices;
    private final List<Button> checks = new ArrayList<>();

    ChoicesInput(Composite parent, Field field, InputListener listener) {
        row = new Composite(parent, SWT.NONE);
        choices = field.choices();
        boolean days = choices.size() == 7;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        row.setLayout(layout);
        for (Enumerator choice : choices) {
            Button check = new Button(row, SWT.CHECK);
            String label = field.label(choice);
            check.setText(days ? label.substring(0, SHORT) : label);
            check.setToolTipText(label);
            check.addListener(SWT.Selection, e -> listener.typed("", new Reading(chosen(), null)));
            checks.add(check);
        }
    }

    private List<Enumerator> chosen() {
        List<Enumerator> chosen = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).getSelection()) {
                chosen.add(choices.get(i));
            }
        }
        return List.copyOf(chosen);
    }

    @Override
    public Control control() {
        return row;
    }

    @Override
    public Control focus() {
        return checks.getFirst();
    }

    @Override
    public void show(FieldState state, Object otherwise) {
        Object value = state.set() ? state.value() : otherwise;
        for (int i = 0; i < checks.size(); i++) {
            checks.get(i).setSelection(value instanceof Collection<?> all && all.contains(choices.get(i)));
            checks.get(i).setGrayed(value == null);
        }
    }

    @Override
    public void enable(boolean yes) {
        checks.forEach(check -> check.setEnabled(yes));
    }
}
