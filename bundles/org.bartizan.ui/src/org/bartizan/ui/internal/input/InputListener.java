// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.input;

import org.bartizan.ui.internal.form.Reading;

/** Hears what people type and choose. */
@FunctionalInterface
public interface InputListener {

    /**
     * Something was typed or chosen.
     *
     * @param text what was typed; empty where there is no text
     * @param reading what it means
     */
    void typed(String text, Reading reading);
}
