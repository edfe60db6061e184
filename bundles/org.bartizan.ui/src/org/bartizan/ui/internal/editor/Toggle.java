// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import org.bartizan.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A button beside a field that sets it or locks it. */
final class Toggle {

    private final Button button;
    private State shown;

    /**
     * What it looks like. Buttons are told only of what is different: all of a page together would take longer than people want to wait.
     */
    private record State(boolean on, String icon, String tip, boolean enabled) {
    }

    /**
     * @param name identifies it in the page
     * @param label of the field, for screen readers
     */
    Toggle(Composite grid, String name, String label, Runnable action) {
        button = new Button(grid, SWT.TOGGLE | SWT.FLAT);
        button.setData("org.bartizan.ui.toggle", name);
        button.getAccessible().addAccessibleListener(new Spoken(() -> label + ": " + button.getToolTipText()));
        button.addListener(SWT.Selection, e -> {
            // It has changed by itself.
            shown = null;
            action.run();
        });
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(button);
    }

    Button widget() {
        return button;
    }

    void show(boolean on, String icon, String tip, boolean enabled) {
        State next = new State(on, icon, tip, enabled);
        if (!next.equals(shown)) {
            if (shown == null || !icon.equals(shown.icon)) {
                button.setImage(Icons.image(Toggle.class, "icons/" + icon + ".svg"));
            }
            button.setSelection(on);
            button.setToolTipText(tip);
            button.setEnabled(enabled);
            shown = next;
        }
    }
}
