// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scheduled scans, blackout windows and policies in editors of their own. */
class PartEditorTest {

    @BeforeEach
    void create() {
        Organizations.create("Small", "Acme");
        Ui.tab("Change Log");
    }

    @AfterEach
    void closeEditors() {
        Editing.closeAll();
        Ui.act(() -> Menus.choose("Window", "Light Appearance"));
    }

    private static void choose(String table, int column, String text, boolean open) {
        Ui.await(text, () -> !PolicyViewsTest.row(table, column, text).isEmpty());
        Ui.act(() -> {
            Table found = PolicyViewsTest.table(table);
            found.setSelection(IntStream.range(0, found.getItemCount()).filter(i -> found.getItem(i).getText(column).equals(text))
                    .findFirst()
                    .orElseThrow());
            found.notifyListeners(SWT.Selection, new Event());
            if (open) {
                found.notifyListeners(SWT.DefaultSelection, new Event());
            }
        });
    }

    private static void awaitTab(String title) {
        Ui.await("the editor of " + title, () -> Ui.all(Ui.window(), CTabItem.class).stream().anyMatch(tab -> tab.getText().equals(title)
                && tab.getParent().getSelection() == tab));
    }

    private static void shoot(String name) {
        Shots.take(name + " light");
        Ui.act(() -> Menus.choose("Window", "Dark Appearance"));
        Shots.take(name + " dark");
    }

    @Test
    void opensAScanFromTheEffectivePolicyAndWarns() {
        Ui.act(() -> Ui.select(Organizations.clientGroup().getItem(0)));
        Ui.tab("Effective Policy");
        choose("effective", 1, "Weekly scan", true);
        awaitTab("Weekly scan");
        Ui.await("the next runs", () -> PolicyViewsTest.table("runs").getItemCount() == 10);
        Editing.type("time", "22:30");
        Editing.type("zone", "America/New_York");
        Editing.awaitWords("into the blackout window Nightly backup (Office)");
        shoot("scan editor");
        Ui.tab("Change Log");
        Editing.field("time", org.eclipse.swt.widgets.Text.class);
        Ui.act(() -> Editing.find("time").orElseThrow().setFocus());
        Editing.save();
        Ui.button(Ui.dialog("Edit Weekly scan: Time of day, Time zone"), "Save: changes 216 computers");
        Editing.awaitSaved();
        Ui.await("the change log", () -> ExplorerTest.logged("Edit Weekly scan: Time of day, Time zone"));
    }

    @Test
    void opensABlackoutWindowFromTheListOfItsOrganization() {
        TreeItem root = Ui.ask(() -> Ui.all(Ui.window(), Tree.class).getFirst().getItem(0));
        Editing.open(root);
        Editing.page("Blackout windows");
        choose("windows", 0, "Nightly backup", false);
        Shots.take("blackout windows");
        Ui.tool("Open Editor");
        awaitTab("Nightly backup");
        Editing.awaitWords("No scheduled scan begins while the window is open.");
        shoot("window editor");
    }

    @Test
    void offersNoEditorOfAScanThatIsNotSaved() {
        Editing.open(Ui.ask(Organizations::clientGroup));
        Editing.page("Scheduled scans");
        Ui.tool("Add");
        Editing.page("Scheduled scans");
        choose("scans", 0, "New scan", false);
        assertFalse(Ui.ask(() -> Ui.all(Ui.window(), org.eclipse.swt.widgets.ToolItem.class).stream().filter(tool -> tool.getText().equals(
                "Open Editor")).findFirst().orElseThrow().isEnabled()));
    }

    @Test
    void editsThePolicyAlone() {
        Ui.act(() -> Ui.select(Organizations.clientGroup()));
        Ui.act(() -> Menus.choose("Edit", "Edit Policy"));
        awaitTab("Policy of Workstations");
        Ui.await("the pages", () -> Editing.pages().isPresent());
        List<String> pages = Ui.ask(() -> Arrays.stream(Editing.pages().orElseThrow().getItems()).map(TreeItem::getText).toList());
        assertEquals("Auto-protect", pages.getFirst());
        assertTrue(pages.contains("Scheduled scans") && !pages.contains("General"), pages::toString);
        shoot("policy editor");
        Editing.page("Definitions update");
        Editing.type("maximumAge", "9");
        Editing.save();
        Ui.button(Ui.dialog("Edit Policy of Workstations: Maximum age"), "Save: changes 216 computers");
        Editing.awaitSaved();
        Ui.await("the change log", () -> ExplorerTest.logged("Edit Policy of Workstations: Maximum age"));
    }
}
