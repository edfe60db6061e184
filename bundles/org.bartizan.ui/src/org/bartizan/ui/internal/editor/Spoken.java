// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader says of a field: its label and the line below it. */
final class Spoken extends AccessibleAdapter {

    private final Supplier<String> words;

    Spoken(Supplier<String> words) {
        this.words = words;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = words.get();
    }
}
