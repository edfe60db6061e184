// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every editor and every list about policies once, light and dark, for people to look at in {@code target/screenshots}. */
class ScreensTest {

    @AfterEach
    void lightAgain() {
        Editing.closeAll();
        Ui.act(() -> Menus.choose("Window", "Light Appearance"));
    }

    @Test
    void showsEverythingInLightAndInDark() {
        show("Light");
        Editing.closeAll();
        show("Dark");
    }

    private static void show(String theme) {
        Organizations.create("Small", "Acme " + theme);
        Ui.act(() -> Menus.choose("Window", theme + " Appearance"));
        String name = theme.toLowerCase(Locale.ROOT) + " ";
        Tree tree = Ui.tree();
        TreeItem group = Ui.ask(Organizations::clientGroup);
        editors(name, tree, group);
        lists(name, group);
        Shell window = Ui.ask(Ui::window);
        Ui.await("no editor with changes", () -> Ui.all(window, CTabItem.class).stream().noneMatch(tab -> tab.getText().startsWith("*")));
    }

    private static void editors(String name, Tree tree, TreeItem group) {
        Editing.open(Ui.ask(() -> tree.getItem(0)));
        Shots.take(name + "organization");
        Editing.page("Blackout windows", "Nightly backup");
        Shots.take(name + "blackout window");
        Editing.open(Ui.ask(() -> {
            TreeItem sites = tree.getItem(0).getItem(0);
            Ui.expand(sites);
            return sites.getItem(0);
        }));
        Shots.take(name + "site");
        Editing.open(Ui.ask(() -> group.getParentItem()));
        Shots.take(name + "server group");
        Editing.open(Ui.ask(() -> {
            TreeItem office = group.getParentItem();
            return office.getItem(office.getItemCount() - 1);
        }));
        Shots.take(name + "server");
        Editing.open(group);
        Shots.take(name + "client group");
        Editing.page("Auto-protect");
        Shots.take(name + "policy section");
        Editing.page("Scheduled scans");
        Shots.take(name + "scheduled scans");
        Editing.page("Scheduled scans", "Weekly scan");
        Editing.field("time", org.eclipse.swt.widgets.Text.class);
        Shots.take(name + "scheduled scan");
        Editing.open(Ui.ask(() -> group.getItem(0)));
        Shots.take(name + "client");
        Editing.open(Ui.ask(() -> group.getItem(1)), Ui.ask(() -> group.getItem(2)), Ui.ask(() -> group.getItem(3)));
        Shots.take(name + "three clients");
    }

    private static void lists(String name, TreeItem group) {
        Ui.act(() -> Ui.select(group.getItem(0)));
        for (String view : List.of("Effective Policy", "Exemptions", "Problems")) {
            Ui.act(() -> Menus.choose("Window", "Show View", view));
            Ui.await(view, () -> Ui.tabs().contains(view));
            if (view.equals("Effective Policy")) {
                Ui.await("settings", () -> Ui.all(Ui.window(), Table.class).stream()
                        .anyMatch(table -> "effective".equals(table.getData("org.bartizan.ui.table")) && table.getItemCount() > 100));
            }
            Shots.take(name + view.toLowerCase(Locale.ROOT));
        }
        Ui.begin(() -> Menus.choose("Organization", "Exempt"));
        Shell dialog = Ui.dialog("Exempt pc-0001");
        Ui.await("settings to choose from", () -> Ui.all(dialog, Table.class).getFirst().getItemCount() > 100);
        Shots.take(name + "exempt");
        assertTrue(Ui.ask(() -> Ui.all(dialog, org.eclipse.swt.widgets.Button.class).stream().noneMatch(button -> button.getText()
                .startsWith(
                        "Exempt 1") && button.isEnabled())), "nothing is chosen yet");
        Ui.button(dialog, "Cancel");
        Ui.await("no dialog", dialog::isDisposed);
    }
}
