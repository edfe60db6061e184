// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.input;

import java.util.List;

import org.bartizan.ui.internal.form.Field;
import org.bartizan.ui.internal.form.FieldState;
import org.bartizan.ui.internal.form.Reading;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of a few constants. */
final class ChoiceInput implements Input {

    private final Combo combo;
    private final List<Enumerator> choices;

    ChoiceInput(Composite parent, Field field, InputListener listener) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        choices = field.choices();
        choices.forEach(choice -> combo.add(field.label(choice)));
        combo.addListener(SWT.Selection, e -> {
            if (combo.getSelectionIndex() >= 0) {
                listener.typed("", new Reading(choices.get(combo.getSelectionIndex()), null));
            }
        });
        // The wheel is for scrolling the form; changing a setting in passing would go unseen.
        combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public Control focus() {
        return combo;
    }

    @Override
    public void show(FieldState state, Object otherwise) {
        Object value = state.set() ? state.value() : otherwise;
        int index = value == null ? -1 : choices.indexOf(value);
        if (index >= 0) {
            combo.select(index);
        } else {
            combo.deselectAll();
        }
    }

    @Override
    public void enable(boolean yes) {
        combo.setEnabled(yes);
    }
}
