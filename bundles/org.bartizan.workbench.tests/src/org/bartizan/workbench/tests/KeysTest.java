// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** The standard keys. */
class KeysTest {

    @Test
    void areWhatPeopleKnow() {
        Organizations.create("Small", "Keys");
        assertEquals("F2", keys("org.eclipse.ui.edit.rename"));
        assertEquals("F5", keys("org.eclipse.ui.file.refresh"));
        assertEquals("Delete", keys("org.eclipse.ui.edit.delete"));
        assertEquals("Ctrl+Z", keys("org.eclipse.ui.edit.undo"));
        assertEquals("Ctrl+Y", keys("org.eclipse.ui.edit.redo"));
        assertEquals("Ctrl+S", keys("org.eclipse.ui.file.save"));
        assertEquals("Ctrl+3", keys("org.eclipse.ui.window.quickAccess"));
    }

    private static String keys(String command) {
        return Ui.ask(() -> PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(command));
    }

    @Test
    void saySaved() {
        Ui.begin(() -> run("org.eclipse.ui.file.save"));
        Ui.await("what was saved", () -> Ui.all(Ui.window(), Control.class).stream().map(KeysTest::text)
                .anyMatch(text -> text.startsWith("Every change is saved")));
    }

    @Test
    void refresh() {
        assertTrue(Ui.ask(() -> Ui.enabled("org.eclipse.ui.file.refresh")));
        Ui.act(() -> run("org.eclipse.ui.file.refresh"));
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            default -> "";
        };
    }
}
