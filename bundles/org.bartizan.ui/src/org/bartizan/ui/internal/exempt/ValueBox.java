// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.exempt;

import org.bartizan.ui.internal.form.Field;
import org.bartizan.ui.internal.form.FieldState;
import org.bartizan.ui.internal.form.Reading;
import org.bartizan.ui.internal.input.Input;
import org.bartizan.ui.internal.input.Inputs;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A place for the value of whatever setting is chosen. */
final class ValueBox {

    private final Composite frame;
    private final Runnable changed;
    private Reading reading = new Reading(null, null);

    ValueBox(Composite parent, Runnable changed) {
        this.changed = changed;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).minSize(SWT.DEFAULT, 30).applyTo(frame);
        new Label(frame, SWT.NONE).setText("Choose a setting first");
    }

    void show(Field field, Object value, boolean editable) {
        for (var child : frame.getChildren()) {
            child.dispose();
        }
        reading = new Reading(value, null);
        Input input = Inputs.of(frame, field, (shell, reference, now, chosen) -> {
            // settings refer to nothing
        }, (text, now) -> {
            reading = now;
            changed.run();
        });
        input.show(new FieldState(value, true, true, false, false), null);
        input.enable(editable);
        input.focus().setToolTipText(field.documentation());
        frame.requestLayout();
    }

    Reading reading() {
        return reading;
    }
}
