// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Locks auto-protect for one department of the largest scenario, as its administrator would. */
class EnterprisePolicyTest {

    /** On a machine that builds other things at the same time; alone it is a fraction. */
    private static final long LONGEST_PAUSE = 3_000;

    @AfterEach
    void closeEditors() {
        Editing.closeAll();
    }

    @Test
    void showsThatExactlyTheComputersOfSalesChangeAndWhoDidIt() throws Exception {
        Organizations.create("Enterprise", "Enterprise");
        Tree tree = Ui.tree();
        Ui.tab("Change Log");
        TreeItem sales = Ui.ask(() -> {
            Ui.expand(tree.getItem(0));
            TreeItem corporate = Ui.child(tree.getItem(0), "Corporate");
            Ui.expand(corporate);
            return Ui.child(corporate, "Sales");
        });
        String computers = Ui.ask(() -> sales.getText(1));
        try (Pauses pauses = new Pauses()) {
            Editing.open(sales);
            long opening = pauses.lately();
            Editing.page("Auto-protect");
            Editing.toggleSet("denyAccess");
            Editing.toggleLock("denyAccess");
            long editing = pauses.lately();
            Editing.save();
            Shell dialog = Ui.dialog("Edit Sales: Deny access");
            Ui.await("the preview", () -> Ui.all(dialog, org.eclipse.swt.widgets.Button.class).stream().anyMatch(button -> button.getText()
                    .equals("Save: changes " + computers)));
            long previewing = pauses.lately();
            Shots.take("enterprise preview");
            pauses.lately();
            assertEquals(List.of("Lock of Auto-protect: Deny access", computers.replaceAll("\\D*$", "")), Ui.ask(() -> {
                Table effects = Ui.all(dialog, Table.class).getFirst();
                return List.of(effects.getItem(0).getText(0), effects.getItem(0).getText(3));
            }));
            Ui.button(dialog, "Save: changes ");
            Ui.await("the change log", () -> ExplorerTest.logged("Edit Sales: Deny access"));
            long saving = pauses.lately();
            System.out.printf(
                    "enterprise editor: longest pause of the UI thread opening %d ms, editing %d ms, previewing %d ms, saving %d ms%n",
                    opening, editing, previewing, saving);
            assertTrue(pauses.longest() < LONGEST_PAUSE, "a pause of " + pauses.longest() + " ms");
        }
        assertEquals(System.getProperty("user.name"), Ui.ask(EnterprisePolicyTest::author));
    }

    private static String author() {
        Table log = Ui.all(Ui.window(), Table.class).stream().filter(table -> "change-log".equals(table.getData("org.bartizan.ui.table")))
                .findFirst().orElseThrow();
        int row = IntStream.range(0, log.getItemCount()).filter(i -> log.getItem(i).getText(3).equals("Edit Sales: Deny access"))
                .findFirst()
                .orElseThrow();
        log.setSelection(row);
        log.notifyListeners(SWT.Selection, new Event());
        return log.getItem(row).getText(2);
    }
}
