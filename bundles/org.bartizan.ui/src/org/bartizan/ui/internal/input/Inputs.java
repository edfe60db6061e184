// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.input;

import org.bartizan.ui.internal.form.Field;
import org.bartizan.ui.internal.form.FieldText;
import org.eclipse.swt.widgets.Composite;

/** Makes the widget that a field needs, by its type alone. */
public final class Inputs {

    private Inputs() {
    }

    /** The widget of a field. */
    public static Input of(Composite parent, Field field, References references, InputListener listener) {
        return switch (field.kind()) {
            case CHECK -> new CheckInput(parent, listener);
            case CHOICE -> new ChoiceInput(parent, field, listener);
            case CHOICES -> new ChoicesInput(parent, field, listener);
            case REFERENCE, REFERENCES -> new ReferenceInput(parent, field, references, listener);
            default -> new TextInput(parent, new FieldText(field), listener);
        };
    }
}
