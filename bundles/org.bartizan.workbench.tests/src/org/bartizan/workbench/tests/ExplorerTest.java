// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Explorer, and the change log that tells what was done in it. */
class ExplorerTest {

    private Tree tree;

    @BeforeEach
    void create() {
        Organizations.create("Small", "Acme");
        tree = Ui.tree();
        Ui.tab("Change Log");
    }

    @AfterEach
    void showEverything() {
        Ui.type(Ui.field(Ui.ask(Ui::window), "Filter by name or address"), "");
    }

    @Test
    void keepsTheAncestorsOfWhatTheFilterFinds() {
        String name = Ui.ask(() -> Organizations.clientGroup().getItem(3).getText());
        Ui.type(Ui.field(Ui.ask(Ui::window), "Filter by name or address"), name);
        Ui.await("only " + name, () -> tree.getItem(0).getText(1).equals("1 computer"));
        Ui.await(name + " in sight", () -> names(tree.getItem(0)).contains(name));
        Shots.take("filter");
    }

    private static List<String> names(TreeItem item) {
        java.util.ArrayList<String> names = new java.util.ArrayList<>(List.of(item.getText()));
        for (TreeItem child : item.getItems()) {
            names.addAll(names(child));
        }
        return names;
    }

    @Test
    void renamesWhatIsSelected() {
        Ui.act(() -> Ui.select(Organizations.clientGroup().getItem(0)));
        rename("RECEPTION-01");
        Ui.await("the new name", () -> Organizations.clientGroup().getItem(0).getText().equals("RECEPTION-01"));
        Ui.await("the change log", () -> logged("to RECEPTION-01"));
        Shots.take("renamed");
    }

    /** In one go, so that nothing is painted between and every row was last filled with what the filter had found. */
    @Test
    void takesARowForWhatItShowsAfterAnotherFilter() {
        Text filter = Ui.field(Ui.ask(Ui::window), "Filter by name or address");
        String first = Ui.ask(() -> Organizations.clientGroup().getItem(0).getText());
        String fourth = Ui.ask(() -> Organizations.clientGroup().getItem(3).getText());
        Ui.type(filter, fourth);
        Ui.await("only " + fourth, () -> tree.getItem(0).getText(1).equals("1 computer"));
        Ui.await(fourth + " at the top", () -> Organizations.clientGroup().getItem(0).getText().equals(fourth));
        Ui.act(() -> {
            filter.setText("");
            filter.notifyListeners(SWT.DefaultSelection, new Event());
            Ui.select(Organizations.clientGroup().getItem(0));
            Menus.choose("Edit", "Rename");
        });
        Ui.await("the field", () -> Ui.all(tree, Text.class).size() == 1);
        assertEquals(first, Ui.ask(() -> Ui.all(tree, Text.class).getFirst().getText()));
        Ui.act(() -> Ui.all(tree, Text.class).getFirst().notifyListeners(SWT.FocusOut, new Event()));
    }

    @Test
    void selectsRowsThatNobodyHasSeen() {
        int all = Ui.ask(() -> {
            TreeItem[] rows = Organizations.clientGroup().getItems();
            Ui.select(rows);
            return rows.length;
        });
        assertTrue(all > 40, () -> "more than the window shows: " + all);
        Ui.act(() -> Menus.choose("Edit", "Delete"));
        Ui.await("all of them gone", () -> tree.getItem(0).getText(1).equals(250 - all + " computers"));
        Ui.act(() -> Menus.choose("Edit", "Undo Delete " + all + " clients"));
        Ui.await("all of them back", () -> tree.getItem(0).getText(1).equals("250 computers"));
    }

    @Test
    void showsWhatChangedInsideAClosedGroup() {
        String before = Ui.ask(() -> Organizations.clientGroup().getItem(0).getText());
        Ui.act(() -> Ui.select(Organizations.clientGroup().getItem(0)));
        rename("FRONT-DESK");
        Ui.await("the new name", () -> Organizations.clientGroup().getItem(0).getText().equals("FRONT-DESK"));
        Ui.act(() -> Ui.collapse(tree.getItem(0)));
        Ui.act(() -> Menus.choose("Edit", "Undo Rename"));
        Ui.await("redo", () -> Menus.enabled("Edit", "Redo Rename"));
        Ui.await("the old name", () -> Organizations.clientGroup().getItem(0).getText().equals(before));
    }

    @Test
    void keepsTheFieldOnItsObjectWhileTheTreeChanges() {
        Ui.act(() -> Ui.select(Organizations.clientGroup().getItem(0)));
        Ui.act(() -> Menus.choose("Edit", "Delete"));
        Ui.await("one fewer", () -> tree.getItem(0).getText(1).equals("249 computers"));
        TreeItem group = Ui.ask(Organizations::clientGroup);
        String renamed = Ui.ask(() -> group.getItem(1).getText());
        Ui.act(() -> Ui.select(group.getItem(1)));
        Ui.act(() -> Menus.choose("Edit", "Rename"));
        Ui.await("the field", () -> Ui.all(tree, Text.class).size() == 1);
        Ui.act(() -> Menus.choose("Edit", "Undo Delete"));
        Ui.await("all of them", () -> tree.getItem(0).getText(1).equals("250 computers"));
        int top = Ui.ask(() -> Ui.all(tree, Text.class).getFirst().getBounds().y);
        int row = Ui.ask(() -> Ui.child(group, renamed).getBounds().y);
        assertTrue(Math.abs(top - row) < 12, () -> "the field is at " + top + ", its row at " + row);
        enter("FRONT-DESK");
        Ui.await("the change log", () -> logged("Rename " + renamed + " to FRONT-DESK"));
    }

    /** What is selected in the Explorer is not what Delete means in another view. */
    @Test
    void deletesOnlyWhereTheKeyboardIs() {
        Ui.act(() -> Ui.select(Organizations.clientGroup().getItem(0)));
        Ui.act(() -> Menus.choose("Window", "Show View", "Explorer"));
        assertTrue(Ui.ask(() -> Ui.enabled("org.eclipse.ui.edit.delete")));
        assertTrue(Ui.ask(() -> Ui.enabled("org.eclipse.ui.edit.rename")));
        Ui.act(() -> Menus.choose("Window", "Show View", "Change Log"));
        assertFalse(Ui.ask(() -> Ui.enabled("org.eclipse.ui.edit.delete")));
        assertFalse(Ui.ask(() -> Ui.enabled("org.eclipse.ui.edit.rename")));
    }

    private void rename(String name) {
        Ui.act(() -> Menus.choose("Edit", "Rename"));
        Ui.await("the field", () -> Ui.all(tree, Text.class).size() == 1);
        enter(name);
    }

    private void enter(String name) {
        Ui.act(() -> {
            Text field = Ui.all(tree, Text.class).getFirst();
            field.setText(name);
            Event enter = new Event();
            enter.detail = SWT.TRAVERSE_RETURN;
            field.notifyListeners(SWT.Traverse, enter);
        });
    }

    @Test
    void deletesAndBringsBack() {
        Ui.act(() -> {
            TreeItem group = Organizations.clientGroup();
            Ui.select(group.getItem(0), group.getItem(1), group.getItem(2));
        });
        Ui.act(() -> Menus.choose("Edit", "Delete"));
        Ui.await("three fewer", () -> tree.getItem(0).getText(1).equals("247 computers"));
        Ui.await("the change log", () -> logged("Delete 3 clients"));
        Ui.await("undo that says what it undoes", () -> Menus.enabled("Edit", "Undo Delete 3 clients"));
        Ui.act(() -> Menus.choose("Edit", "Undo Delete 3 clients"));
        Ui.await("all of them", () -> tree.getItem(0).getText(1).equals("250 computers"));
        Ui.await("redo", () -> Menus.enabled("Edit", "Redo Delete 3 clients"));
        Shots.take("undone");
    }

    @Test
    void movesClientsIntoAnotherGroup() {
        Ui.act(() -> Ui.select(Organizations.clientGroup().getItem(0)));
        Ui.begin(() -> Menus.choose("Edit", "Move To"));
        String moved = Ui.ask(() -> Organizations.clientGroup().getItem(0).getText());
        Shell dialog = Ui.dialog("Move " + moved);
        Ui.act(() -> {
            Table groups = Ui.all(dialog, Table.class).getFirst();
            groups.setSelection(1);
            groups.notifyListeners(SWT.Selection, new Event());
        });
        Shots.take("move");
        Ui.act(() -> assertTrue(Ui.inside(Ui.shown(dialog, "Move to "), dialog), "the button is in the dialog, all of it"));
        Ui.button(dialog, "Move to ");
        Ui.await("the change log", () -> logged("Move " + moved + " to "));
    }

    @Test
    void offersWhatFitsTheSelection() {
        List<String> ofClient = Ui.ask(() -> {
            Ui.select(Organizations.clientGroup().getItem(0));
            return Menus.entries(tree.getMenu());
        });
        List<String> ofRoot = Ui.ask(() -> {
            Ui.select(tree.getItem(0));
            return Menus.entries(tree.getMenu());
        });
        assertTrue(ofClient.containsAll(List.of("Rename", "Move To…", "Delete")), ofClient::toString);
        assertTrue(ofRoot.containsAll(List.of("Add Server Group…", "Add Site…")), ofRoot::toString);
        assertEquals(List.of(), ofRoot.stream().filter("Delete"::equals).toList());
    }

    /** Whether the newest line of the change log says that. */
    static boolean logged(String text) {
        return Ui.all(Ui.window(), Table.class).stream().filter(table -> "change-log".equals(table.getData("org.bartizan.ui.table")))
                .anyMatch(table -> table.getItemCount() > 0 && table.getItem(0).getText(3).contains(text));
    }
}
