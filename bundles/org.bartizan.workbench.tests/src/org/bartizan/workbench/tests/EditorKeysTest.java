// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editing a policy without a mouse. */
class EditorKeysTest {

    @BeforeEach
    void create() {
        Organizations.create("Small", "Acme");
        Ui.act(() -> Ui.window().forceActive());
    }

    @AfterEach
    void closeEditors() {
        Editing.closeAll();
    }

    private static void quickAccess(String wanted) {
        Keyboard.press("ctrl+3");
        Keyboard.type(wanted);
        Ui.await("what quick access found", () -> Arrays.stream(Ui.display().getShells()).flatMap(shell -> Ui.all(shell, Table.class)
                .stream())
                .anyMatch(table -> table.getItemCount() > 0 && table.getItem(0).getText(1).startsWith(wanted)));
        Keyboard.press("Return");
    }

    private static void openGroup() {
        quickAccess("Explorer");
        Keyboard.await("Tree");
        // From the organisation to its sites, the office and the group.
        Keyboard.press("Home", "Left", "Right", "Down", "Down", "Right", "Down", "Return");
        Keyboard.await("name");
    }

    private static void tab(String... stations) {
        for (String station : stations) {
            Keyboard.press("Tab");
            assertEquals(station, Ui.ask(Keyboard::focus));
        }
    }

    @Test
    void changesLocksTakesBackPreviewsAndSaves() {
        openGroup();
        // The filter, the list of pages, and its second page.
        Keyboard.press("ctrl+f", "Down", "Home", "Down");
        Editing.field("fileEvents", Combo.class);
        tab("ToolBar", "set fileEvents", "fileEvents", "lock fileEvents", "set denyAccess");
        Keyboard.press("space");
        Keyboard.await("denyAccess");
        Keyboard.press("space");
        Shots.take("keyboard field");
        tab("lock denyAccess");
        Keyboard.press("space");
        Shots.take("keyboard lock");
        assertEquals(List.of("set", "no", "locked"), state());
        Keyboard.press("ctrl+z");
        assertEquals(List.of("set", "no", "unlocked"), state());
        Keyboard.press("ctrl+z");
        assertEquals(List.of("set", "yes", "unlocked"), state());
        Keyboard.press("ctrl+y", "ctrl+y");
        assertEquals(List.of("set", "no", "locked"), state());
        Keyboard.press("ctrl+s");
        Shell preview = Ui.dialog("Edit Workstations: Deny access");
        Ui.await("the preview", () -> Ui.all(preview, Button.class).stream().anyMatch(button -> button.getText().equals(
                "Save: changes 216 computers") && button.isFocusControl()));
        Keyboard.press("Return");
        Ui.await("saved", () -> preview.isDisposed() && !Editing.dirty());
        Editing.awaitSaved();
        assertEquals(List.of("set", "no", "locked"), state());
        Keyboard.await("lock denyAccess");
    }

    private static List<String> state() {
        return Ui.ask(() -> List.of(Editing.set("denyAccess") ? "set" : "inherited", ((Button) Editing.find("denyAccess").orElseThrow())
                .getSelection()
                        ? "yes" : "no", Editing.locked("denyAccess") ? "locked" : "unlocked"));
    }

    @Test
    void leadsFromAProblemToItsField() {
        Editing.open(Ui.ask(() -> Organizations.clientGroup().getItem(0)));
        Editing.page("Auto-protect");
        Editing.toggleSet("threads");
        Editing.page("General");
        Editing.type("expires", "2020-01-31");
        Editing.save();
        Ui.await("saved", () -> !Editing.dirty());
        Editing.closeAll();
        quickAccess("Problems");
        Keyboard.await("Table");
        Keyboard.press("Home", "Return");
        Keyboard.await("expires");
        Shots.take("keyboard problem");
    }

    @Test
    void showsAViewByTheLettersOfTheMenus() {
        Keyboard.press("alt+w", "v", "a");
        Ui.await("the Address Cache", () -> Ui.all(Ui.window(), CTabItem.class).stream().anyMatch(tab -> tab.getText().equals(
                "Address Cache") && tab.getParent().getSelection() == tab));
    }

    @Test
    void closesAnEditorAndAsksFirst() {
        openGroup();
        Keyboard.press("Tab");
        Keyboard.type("All of sales");
        Ui.await("an unsaved change", Editing::dirty);
        String field = Ui.ask(Keyboard::focus);
        Keyboard.press("ctrl+w");
        Shell question = Ui.dialog("Close Workstations");
        Keyboard.press("Escape");
        Ui.await("still there", () -> question.isDisposed() && Editing.dirty());
        Keyboard.await(field);
        Keyboard.press("ctrl+w");
        Ui.dialog("Close Workstations");
        Keyboard.press("Return");
        Ui.await("saved and closed", () -> Editing.pages().isEmpty());
    }
}
