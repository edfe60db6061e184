// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.TriggerSequence;
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
        assertBound("F2", "org.eclipse.ui.edit.rename");
        assertBound("F5", "org.eclipse.ui.file.refresh");
        assertBound("Delete", "org.eclipse.ui.edit.delete");
        assertBound("Ctrl+Z", "org.eclipse.ui.edit.undo");
        assertBound("Ctrl+Y", "org.eclipse.ui.edit.redo");
        assertBound("Ctrl+S", "org.eclipse.ui.file.save");
        assertBound("Ctrl+N", "org.eclipse.ui.newWizard");
        assertBound("Ctrl+O", "org.bartizan.ui.import");
        assertBound("Shift+Ctrl+M", "org.bartizan.ui.move");
        assertBound("Shift+Ctrl+A", "org.bartizan.resetacl.ui.audit");
        assertBound("Shift+Ctrl+P", "org.bartizan.resetacl.ui.reset");
        assertBound("Ctrl+3", "org.eclipse.ui.window.quickAccess");
    }

    private static void assertBound(String keys, String command) {
        List<String> bound = Ui.ask(() -> Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class)
                .getActiveBindingsFor(command)).map(TriggerSequence::format).toList());
        assertTrue(bound.contains(keys), () -> command + " has " + bound);
    }

    @Test
    void createAnOrganization() {
        Ui.begin(() -> run("org.eclipse.ui.newWizard"));
        Ui.button(Ui.dialog("New organization"), "Cancel");
    }

    @Test
    void saySoWhenThereIsNothingToSave() {
        Ui.begin(() -> run("org.eclipse.ui.file.save"));
        Ui.await("that there is nothing to save", () -> Ui.all(Ui.window(), Control.class).stream().map(KeysTest::text)
                .anyMatch(text -> text.startsWith("There is nothing left to save")));
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
