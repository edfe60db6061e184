// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        Ui.act(() -> Menus.choose("Edit", "Rename"));
        Ui.await("the field", () -> Ui.all(tree, Text.class).size() == 1);
        Ui.act(() -> {
            Text field = Ui.all(tree, Text.class).getFirst();
            field.setText("RECEPTION-01");
            Event enter = new Event();
            enter.detail = SWT.TRAVERSE_RETURN;
            field.notifyListeners(SWT.Traverse, enter);
        });
        Ui.await("the new name", () -> Organizations.clientGroup().getItem(0).getText().equals("RECEPTION-01"));
        Ui.await("the change log", () -> logged("to RECEPTION-01"));
        Shots.take("renamed");
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
