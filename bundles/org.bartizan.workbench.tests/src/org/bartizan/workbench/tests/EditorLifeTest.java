// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an editor: undo, closing, and changes made elsewhere. */
class EditorLifeTest {

    private Tree tree;

    @BeforeEach
    void create() {
        Organizations.create("Small", "Acme");
        tree = Ui.tree();
        Ui.tab("Change Log");
    }

    @AfterEach
    void closeEditors() {
        Editing.closeAll();
    }

    private static TreeItem group() {
        return Ui.ask(Organizations::clientGroup);
    }

    @Test
    void takesBackWhatWasEditedWithoutTouchingTheOrganization() {
        Editing.open(group());
        Editing.page("Scan options");
        Editing.toggleSet("archiveDepth");
        Editing.type("archiveDepth", "12");
        Editing.toggleLock("archiveDepth");
        assertTrue(Ui.ask(() -> Editing.locked("archiveDepth")));
        assertEquals("1", Ui.ask(() -> Editing.counts("Scan options")).get(2));
        Ui.act(() -> Menus.choose("Edit", "Undo Lock Archive depth"));
        assertFalse(Ui.ask(() -> Editing.locked("archiveDepth")));
        Ui.act(() -> Menus.choose("Edit", "Undo Set Archive depth"));
        Ui.await("the inherited value", () -> Editing.value("archiveDepth").equals("17"));
        Ui.act(() -> Menus.choose("Edit", "Undo Set Archive depth"));
        Ui.await("nothing to save", () -> !Editing.dirty());
        assertFalse(Ui.ask(() -> Editing.set("archiveDepth")));
        Ui.act(() -> Menus.choose("Edit", "Redo Set Archive depth"));
        Ui.await("something to save", Editing::dirty);
    }

    @Test
    void showsWhatOthersChangeAndKeepsWhatIsEdited() {
        Editing.open(group());
        Editing.page("General");
        Editing.type("description", "All of sales");
        rename("Sales");
        Ui.await("the new name in the field", () -> Editing.value("name").equals("Sales"));
        assertEquals("All of sales", Ui.ask(() -> Editing.value("description")));
        Ui.await("the tab", () -> Ui.all(Ui.window(), org.eclipse.swt.custom.CTabItem.class).stream().anyMatch(tab -> tab.getText().equals(
                "*Sales")));
    }

    private void rename(String name) {
        Ui.act(() -> Ui.select(Organizations.clientGroup()));
        Ui.act(() -> Menus.choose("Edit", "Rename"));
        Ui.await("the field", () -> Ui.all(tree, Text.class).size() == 1);
        Ui.act(() -> {
            Text field = Ui.all(tree, Text.class).getFirst();
            field.setText(name);
            Event enter = new Event();
            enter.detail = SWT.TRAVERSE_RETURN;
            field.notifyListeners(SWT.Traverse, enter);
        });
    }

    @Test
    void saysThatTheObjectWasDeletedAndCloses() {
        Editing.open(group());
        Editing.page("General");
        Editing.type("description", "All of sales");
        Ui.act(() -> Ui.select(Organizations.clientGroup()));
        Ui.act(() -> Menus.choose("Edit", "Delete"));
        Shell told = Ui.dialog("Workstations was deleted");
        Shots.take("editor deleted");
        Ui.button(told, "Close");
        Ui.await("closed", () -> Editing.pages().isEmpty());
    }

    @Test
    void editsSeveralClientsTogether() {
        TreeItem group = group();
        Editing.open(Ui.ask(() -> group.getItem(0)), Ui.ask(() -> group.getItem(1)), Ui.ask(() -> group.getItem(2)));
        Editing.awaitWords("different values");
        Editing.check("roaming");
        Ui.await("an unsaved change", Editing::dirty);
        Editing.save();
        Shell dialog = Ui.dialog("Edit 3 clients: Roaming");
        Ui.button(dialog, "Save: changes 3 computers");
        Ui.await("the change log", () -> ExplorerTest.logged("Edit 3 clients: Roaming"));
        Ui.await("saved", () -> !Editing.dirty());
        assertEquals("pc-0001", Ui.ask(() -> Organizations.clientGroup().getItem(0).getText()));
    }

    @Test
    void locksForTheWholeGroupAndTheClientSaysWhere() {
        Editing.open(group());
        Editing.page("Auto-protect");
        Editing.toggleSet("denyAccess");
        Editing.toggleLock("denyAccess");
        Editing.save();
        Ui.button(Ui.dialog("Edit Workstations: Deny access"), "Save: changes 216 computers");
        Ui.await("saved", () -> !Editing.dirty());
        Editing.open(Ui.ask(() -> Organizations.clientGroup().getItem(0)));
        Editing.page("Auto-protect");
        Editing.awaitWords("locked at Workstations");
        Button box = Editing.field("denyAccess", Button.class);
        assertFalse(Ui.ask(box::isEnabled));
        Shots.take("editor locked above");
    }
}
