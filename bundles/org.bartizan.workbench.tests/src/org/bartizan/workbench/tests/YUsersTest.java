// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;

/** Users and logging in. Runs almost last, for afterwards everybody has to log in. */
class YUsersTest {

    private static final String PASSWORD = "four words of mine";

    @Test
    void showsTheWindowToItsUsersAlone() {
        Organizations.create("Small", "Acme");
        addTheFirst();
        addAnOperator();
        logOut();
        logIn("anna", "not that one");
        Ui.await("a refusal", () -> says(login(), "there is no such user with that password"));
        Shots.take("login-refused");
        assertFalse(Ui.ask(() -> Ui.window().isVisible()));
        logIn("carl", PASSWORD);
        Ui.await("the window again", () -> Ui.window().isVisible());
        Ui.await("who is logged in", () -> says(Ui.window(), "carl  ·  Acme"));
        isRefusedWhatAnOperatorMayNot();
        logOut();
        logIn("anna", PASSWORD);
        Ui.await("the window again", () -> Ui.window().isVisible());
        Ui.act(() -> Menus.choose("Window", "Dark Appearance"));
        Shots.take("users-dark");
        logOut();
        Shots.take("login-dark");
        logIn("anna", PASSWORD);
        Ui.await("the window again", () -> Ui.window().isVisible());
        Ui.act(() -> Menus.choose("Window", "Light Appearance"));
    }

    private static void addTheFirst() {
        Ui.act(() -> Menus.choose("Window", "Show View", "Users"));
        Shots.take("users-empty");
        assertFalse(Ui.ask(() -> Menus.entries("File")).stream().anyMatch(entry -> entry.startsWith("Log Out anna")));
        Ui.link(Ui.ask(Ui::window), "Add the First User…");
        Shell dialog = Ui.dialog("Add user");
        fill(dialog, "anna", PASSWORD, "four words of ours");
        assertTrue(Ui.ask(() -> says(dialog, "The two passwords differ.")));
        fill(dialog, "anna", PASSWORD, PASSWORD);
        Shots.take("first-user");
        Ui.button(dialog, "Add Administrator and Log In");
        Ui.await("anna is there", () -> row("anna") != null && findDialog("Add user") == null);
        assertTrue(Ui.ask(() -> Menus.entries("File")).contains("Log Out anna"));
        assertTrue(Ui.ask(() -> Ui.window().isVisible()), "who adds the first user is logged in");
    }

    private static void addAnOperator() {
        Ui.tool("Add…");
        Shell dialog = Ui.dialog("Add user");
        fill(dialog, "carl", PASSWORD, PASSWORD);
        Ui.button(dialog, "These server groups:");
        Ui.await("the server groups", () -> groups(dialog).getItemCount() == 1);
        Ui.act(() -> tick(groups(dialog)));
        Shots.take("add-user");
        Ui.button(dialog, "Add User");
        Ui.await("carl is there", () -> row("carl") != null && findDialog("Add user") == null);
        assertEquals(List.of("carl", "Operator", "Office", "Never logged in"),
                Ui.ask(() -> List.of(row("carl").getText(0), row("carl").getText(1), row("carl").getText(2), row("carl").getText(3))));
        Shots.take("users");
    }

    private static Table groups(Shell dialog) {
        return Ui.all(dialog, Table.class).getFirst();
    }

    private static void tick(Table groups) {
        TableItem item = groups.getItem(0);
        item.getText();
        item.setChecked(true);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = item;
        groups.notifyListeners(SWT.Selection, event);
    }

    private static void fill(Shell dialog, String name, String password, String again) {
        Ui.act(() -> {
            List<Text> fields = Ui.all(dialog, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
            fields.get(0).setText(name);
            fields.get(1).setText(password);
            fields.get(2).setText(again);
        });
    }

    private static void logOut() {
        Ui.act(() -> Menus.choose("File", Menus.entries("File").stream().filter(entry -> entry.startsWith("Log Out")).findFirst()
                .orElseThrow()));
        Ui.await("the window is hidden", () -> !Ui.window().isVisible() && login() != null);
        assertEquals(1, Ui.ask(() -> java.util.Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible).count()),
                "something else is still seen");
    }

    private static Shell login() {
        return findDialog("Log in to Bartizan");
    }

    private static Shell findDialog(String title) {
        return java.util.Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst().orElse(null);
    }

    private static void logIn(String name, String password) {
        Ui.act(() -> {
            List<Text> fields = Ui.all(login(), Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
            fields.get(0).setText(name);
            fields.get(1).setText(password);
        });
        Ui.button(Ui.ask(YUsersTest::login), "Log In");
    }

    private static void isRefusedWhatAnOperatorMayNot() {
        Ui.await("the note", () -> says(Ui.window(), "2 users; administrators change them"));
        Ui.act(() -> {
            Table table = table();
            table.setSelection(row("anna"));
            table.notifyListeners(SWT.Selection, new Event());
        });
        assertFalse(Ui.ask(() -> Menus.enabled("Tools", "Reset ACL")), "an operator may not close keys");
        assertEquals(List.of(), Ui.ask(() -> Ui.all(table().getParent().getParent(), ToolItem.class).stream().filter(ToolItem::isEnabled)
                .map(
                        ToolItem::getText).filter(text -> !text.isEmpty()).toList()), "an operator may only look");
        Tree tree = Ui.tree();
        Ui.act(() -> {
            Ui.expand(tree.getItem(0));
            Ui.expand(Ui.child(tree.getItem(0), "Sites"));
            Ui.select(Ui.child(Ui.child(tree.getItem(0), "Sites"), "Office"));
            Menus.choose("Edit", "Delete");
        });
        Shell refusal = Ui.dialog("Delete Office");
        Shots.take("refused");
        assertTrue(Ui.ask(() -> says(refusal, "operator carl lacks the right to")));
        Ui.button(refusal, "Close");
        Ui.await("the refusal is closed", () -> findDialog("Delete Office") == null);
    }

    private static boolean says(Shell shell, String text) {
        return Ui.all(shell, Label.class).stream().anyMatch(label -> label.getText().contains(text))
                || Ui.all(shell, CLabel.class).stream().anyMatch(label -> String.valueOf(label.getText()).contains(text))
                || Ui.all(shell, Text.class).stream().anyMatch(label -> label.getText().contains(text))
                || Ui.all(shell, Button.class).stream().anyMatch(label -> label.getText().contains(text));
    }

    private static Table table() {
        return Ui.all(Ui.window(), Table.class).stream().filter(each -> "users".equals(each.getData("org.bartizan.ui.table"))).findFirst()
                .orElse(null);
    }

    private static TableItem row(String name) {
        Table table = table();
        for (int i = 0; table != null && i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(0).equals(name)) {
                return table.getItem(i);
            }
        }
        return null;
    }
}
