// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.input;

import org.bartizan.ui.internal.form.FieldState;
import org.eclipse.swt.widgets.Control;

/** The widget in which a field is edited. Used on the UI thread. */
public interface Input {

    /** The widget with everything around it, to be laid out. */
    Control control();

    /** Where the keyboard goes. */
    Control focus();

    /**
     * Shows what the field says, without telling anybody.
     *
     * @param state what it says
     * @param otherwise what applies where it is not set; may be null
     */
    void show(FieldState state, Object otherwise);

    /** Shows text that is no valid value; does nothing where there is no text. */
    default void draft(String text) {
        // only what is typed can be wrong
    }

    /** Whether people can change it. */
    void enable(boolean yes);
}
