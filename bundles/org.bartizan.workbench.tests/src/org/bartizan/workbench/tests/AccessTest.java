// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.bartizan.samba.SambaComputer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two real computers are audited, closed and re-opened from the workbench alone. */
class AccessTest {

    private static final String TARGETS = "Names, addresses, group:NAME, @FILE, or this";

    @AfterEach
    void lightAndAloneAgain() {
        Ui.act(() -> Arrays.stream(Ui.display().getShells()).filter(shell -> shell != Ui.window() && shell.isVisible()).forEach(
                Shell::close));
        Ui.act(() -> Menus.choose("Window", "Light Appearance"));
    }

    @Test
    void auditsClosesAndReopensTwoComputers() throws Exception {
        Organizations.create("Small", "Access");
        offersItInTheExplorer();
        try (TwoComputers computers = new TwoComputers()) {
            List<String> before = computers.security();
            audit(computers);
            looks("access");
            close();
            assertNotEquals(before.get(0), computers.security().get(0));
            assertNotEquals(before.get(1), computers.security().get(1));
            Ui.button(Ui.ask(Ui::window), "Audit");
            Ui.await("nothing is open", () -> says(Ui.window(), "0 of "));
            reopen();
            assertEquals(before, computers.security());
            asOftenAsItIsStopped();
        }
    }

    private static void offersItInTheExplorer() {
        Tree tree = Ui.tree();
        assertFalse(Ui.ask(() -> {
            Ui.select(tree.getItem(0));
            return Menus.entries(tree.getMenu());
        }).contains("Audit Access"), "an organization is no computer");
        List<String> entries = Ui.ask(() -> {
            Ui.select(Organizations.clientGroup());
            return Menus.entries(tree.getMenu());
        });
        assertTrue(entries.containsAll(List.of("Audit Access", "Reset ACL\u2026")), entries::toString);
    }

    private static void audit(TwoComputers computers) throws Exception {
        Ui.act(() -> Menus.choose("Window", "Show View", "Access"));
        Shots.take("access-empty");
        Ui.type(Ui.field(Ui.ask(Ui::window), TARGETS), computers.targets());
        Ui.act(() -> keys().setText(TwoComputers.KEY));
        Ui.button(Ui.ask(Ui::window), "Audit");
        Shell login = Ui.dialog("Account");
        String password = computers.first().password();
        Ui.act(() -> {
            List<Text> fields = Ui.all(login, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
            fields.get(0).setText(SambaComputer.ADMINISTRATOR);
            fields.get(1).setText(password);
        });
        Shots.take("access-account");
        Ui.button(login, "Use This Account");
        Ui.await("both computers", () -> tree() != null && tree().getItemCount() == 2);
        Ui.act(() -> {
            TreeItem computer = tree().getItem(0);
            assertTrue(computer.getText(1).matches("[1-9]\\d* of [1-9]\\d* open"), computer.getText(1));
            TreeItem key = computer.getItem(0);
            assertEquals("everybody", key.getText(1));
            Ui.select(key);
        });
        Ui.await("who may do what", () -> count("access.effective") > 1 && Ui.shown(Ui
                .window(), "A&udit").isEnabled());
    }

    /** Takes a picture in light and one in dark. */
    private static void looks(String name) {
        Shots.take(name);
        Ui.act(() -> Menus.choose("Window", "Dark Appearance"));
        Ui.await("dark fields", () -> Shots.brightness(field()).average() < 100);
        Ui.await("text that can be read in the dark", () -> Shots.brightness(field()).most() > 150);
        Shots.take(name + "-dark");
        Ui.act(() -> Menus.choose("Window", "Light Appearance"));
        Ui.await("light fields", () -> Shots.brightness(field()).average() > 200);
        Ui.await("text that can be read in the light", () -> Shots.brightness(field()).least() < 100);
    }

    /** The field with the computers. On the UI thread. */
    private static Text field() {
        return Ui.all(Ui.window(), Text.class).stream().filter(text -> text.getMessage().equals(TARGETS)).findFirst().orElseThrow();
    }

    private static Combo keys() {
        return Ui.all(Ui.window(), Combo.class).stream().filter(combo -> combo.indexOf("As the policy says") >= 0).findFirst()
                .orElseThrow();
    }

    private static Tree tree() {
        return Ui.all(Ui.window(), Tree.class).stream().filter(tree -> "access".equals(tree.getData("org.bartizan.ui.table"))).findFirst()
                .orElse(null);
    }

    private static Table table(String id) {
        return Ui.all(Ui.window(), Table.class).stream().filter(table -> id.equals(table.getData("org.bartizan.ui.table"))).findFirst()
                .orElse(null);
    }

    private static int count(String id) {
        return table(id) == null ? 0 : table(id).getItemCount();
    }

    private static boolean says(Shell shell, String text) {
        return Ui.all(shell, Label.class).stream().anyMatch(label -> label.getText().contains(text))
                || Ui.all(shell, Text.class).stream().anyMatch(field -> field.getText().contains(text));
    }

    private static void close() {
        Ui.tool("Reset ACL");
        Shell wizard = Ui.dialog("Reset ACL");
        Shots.take("reset-targets");
        Ui.button(wizard, "Next");
        Ui.await("the audit", () -> says(wizard, "can be changed by others"));
        Shots.take("reset-audit");
        Ui.button(wizard, "Next");
        Ui.await("the preview", () -> says(wizard, "Nothing has been changed yet. \u201cClose"));
        Shots.take("reset-preview");
        Ui.act(() -> Ui.all(wizard, Button.class).stream().filter(button -> button.getText().replace("&", "").startsWith("I have read"))
                .forEach(button -> {
                    button.setSelection(true);
                    button.notifyListeners(SWT.Selection, new Event());
                }));
        Ui.button(wizard, "Close ");
        Ui.await("the result", () -> says(wizard, "which can be undone"));
        Shots.take("reset-result");
        Ui.button(wizard, "Done");
        Ui.await("no wizard", wizard::isDisposed);
    }

    private static void reopen() {
        Ui.act(() -> Menus.choose("Window", "Show View", "Access Runs"));
        Ui.await("the run", () -> count("access-runs") == 1 && count("access-run-objects") > 1);
        looks("access-runs");
        Ui.tool("Undo\u2026");
        Shell undo = Ui.ask(() -> Arrays.stream(Ui.display().getShells()).filter(shell -> shell.getText().startsWith("Undo "))
                .findFirst().orElseThrow());
        Ui.await("what will be open", () -> Ui.all(undo, Button.class).stream().anyMatch(button -> button.getText().matches(
                "&?Re-open \\d+ keys on 2 computers")));
        Shots.take("access-undo");
        Ui.button(undo, "Re-open");
        Ui.await("the end", () -> says(undo, "Put back "));
        Shots.take("access-undone");
        Ui.button(undo, "Close");
        Ui.await("the run is undone", () -> "undone".equals(table("access-runs").getItem(0).getText()));
    }

    private static void asOftenAsItIsStopped() throws Exception {
        for (String bundle : List.of("org.bartizan.resetacl.ui", "org.bartizan.resetacl")) {
            Platform.getBundle(bundle).stop();
            assertFalse(Ui.tabs().contains("Access"), bundle);
            assertFalse(Ui.tabs().contains("Access Runs"), bundle);
            assertFalse(Ui.ask(() -> Menus.entries("Tools")).contains("Reset ACL\u2026"), bundle);
            Platform.getBundle(bundle).start();
            Ui.await("the views again", () -> Ui.all(Ui.window(), CTabItem.class).stream().map(CTabItem::getText).toList().containsAll(List
                    .of("Access", "Access Runs")));
            assertTrue(Ui.ask(() -> Menus.entries("Tools")).contains("Reset ACL\u2026"), bundle);
        }
    }
}
