// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;

/** Organisations made through the menu. */
final class Organizations {

    private static final AtomicInteger MADE = new AtomicInteger();

    private Organizations() {
    }

    /**
     * Creates one from a scenario, in place of the one that is there, and waits until the Explorer shows it. A number makes its name its
     * own: another one of that name on the screen would end the wait too early.
     */
    static void create(String scenario, String called) {
        String name = called + " " + MADE.incrementAndGet();
        Ui.begin(() -> Menus.choose("File", "New Organization"));
        Shell dialog = Ui.dialog("New organization");
        Ui.button(dialog, scenario);
        Ui.type(Ui.field(dialog, "As the scenario calls it"), name);
        boolean replace = Ui.ask(() -> Ui.all(dialog, org.eclipse.swt.widgets.Button.class).stream()
                .anyMatch(button -> button.getText().startsWith("Replace")));
        Ui.button(dialog, replace ? "Replace" : "Create Organization");
        Ui.await(name + " in the Explorer", () -> Ui.all(Ui.window(), org.eclipse.swt.widgets.Tree.class).stream()
                .anyMatch(tree -> tree.getItemCount() == 1 && tree.getItem(0).getText().equals(name)));
    }

    /** The first client group with clients below the first server group, expanded. On the UI thread. */
    static TreeItem clientGroup() {
        TreeItem root = Ui.all(Ui.window(), org.eclipse.swt.widgets.Tree.class).getFirst().getItem(0);
        Ui.expand(root);
        for (int i = 0; i < root.getItemCount(); i++) {
            TreeItem group = root.getItem(i);
            if (!group.getText().equals("Sites")) {
                Ui.expand(group);
                TreeItem inner = group.getItem(0);
                inner.getText();
                Ui.expand(inner);
                return inner;
            }
        }
        throw new AssertionError("no server group");
    }
}
