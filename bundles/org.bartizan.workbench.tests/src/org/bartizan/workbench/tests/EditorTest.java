// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor of a client group, as an administrator uses it. */
class EditorTest {

    @BeforeEach
    void create() {
        Organizations.create("Small", "Acme");
    }

    @AfterEach
    void closeEditors() {
        Editing.closeAll();
    }

    private static TreeItem group() {
        return Ui.ask(Organizations::clientGroup);
    }

    @Test
    void showsWhatIsSetInheritedAndLocked() {
        Editing.open(group());
        Shots.take("editor general");
        Editing.page("Auto-protect");
        Shots.take("editor section");
        assertEquals(List.of("Auto-protect", "1", "1"), Ui.ask(() -> Editing.counts("Auto-protect")));
        assertTrue(Ui.ask(() -> Editing.set("fileEvents")));
        assertFalse(Ui.ask(() -> Editing.set("maxFileSize")));
        Editing.awaitWords("default: 5 MB");
        Editing.page("Scheduled scans");
        Shots.take("editor scans");
    }

    @Test
    void previewsBeforeItSaves() {
        Editing.open(group());
        Editing.page("Definitions update");
        Editing.type("maximumAge", "9");
        Ui.await("an unsaved change", Editing::dirty);
        Editing.save();
        Shell dialog = Ui.dialog("Edit Workstations: Maximum age");
        Ui.await("the preview", () -> Ui.all(dialog, org.eclipse.swt.widgets.Button.class).stream()
                .anyMatch(button -> button.getText().equals("Save: changes 216 computers")));
        Shots.take("editor preview");
        Ui.button(dialog, "Save: changes 216 computers");
        Ui.await("saved", () -> !Editing.dirty());
    }

    @Test
    void findsSettingsInAllSections() {
        Editing.open(group());
        Ui.type(Ui.field(Ui.ask(Ui::window), "Filter settings"), "file size");
        Editing.awaitWords("Maximum file size");
        Ui.await("another section", () -> Editing.words().stream().anyMatch("Scan options"::equals) && Editing.words().stream()
                .anyMatch("Auto-protect"::equals));
        Shots.take("editor filter");
        Ui.type(Ui.field(Ui.ask(Ui::window), "Filter settings"), "");
        Editing.awaitWords("Clients that get the same settings");
    }

    @Test
    void changesNothingWhenNothingWasEdited() {
        Editing.open(group());
        Editing.page("Quarantine");
        Editing.toggleSet("keepFor");
        Ui.await("an unsaved change", Editing::dirty);
        Editing.toggleSet("keepFor");
        Ui.await("nothing to save", () -> !Editing.dirty());
        Ui.tab("Change Log");
        Ui.await("the change log", () -> ExplorerTest.logged("Create the small scenario"));
        Ui.act(() -> Menus.choose("File", "Save"));
        assertTrue(Ui.ask(() -> ExplorerTest.logged("Create the small scenario")), "nothing was committed");
    }

    @Test
    void copiesASectionToAnotherGroup() {
        Editing.open(group());
        Editing.page("Auto-protect");
        Editing.toggleSet("threads");
        Editing.type("threads", "7");
        Ui.tool("Copy To");
        Shell chooser = Ui.dialog("Copy Auto-protect");
        Ui.await("the groups", () -> Ui.all(chooser, org.eclipse.swt.widgets.Table.class).getFirst().getItemCount() == 2);
        Ui.act(() -> {
            org.eclipse.swt.widgets.Table groups = Ui.all(chooser, org.eclipse.swt.widgets.Table.class).getFirst();
            int row = groups.getItem(0).getText().endsWith("Less secure workstations") ? 0 : 1;
            groups.setSelection(row);
            groups.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        });
        Ui.button(chooser, "Copy to Less secure workstations");
        Ui.button(Ui.dialog("Copy Auto-protect to Less secure workstations"), "Save: changes 24 computers");
        Editing.awaitSaved();
        Ui.tab("Change Log");
        Ui.await("the change log", () -> ExplorerTest.logged("Copy Auto-protect to Less secure workstations"));
    }

    @Test
    void saysWhatIsWrongWhileOneTypes() {
        Editing.open(group());
        Editing.page("Definitions update");
        Editing.type("maximumAge", "1000");
        Editing.awaitWords("Allowed is 0 to 90 days");
        Shots.take("editor invalid");
        Editing.save();
        Editing.awaitWords("Not saved: Maximum age");
        Editing.type("maximumAge", "3");
    }
}
