// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** What a person does first. */
class WelcomeTest {

    @Test
    void offersWhatToBeginWith() {
        Ui.act(() -> Menus.choose("Help", "Welcome"));
        Ui.await("the Welcome page", () -> !links().isEmpty());
        List<String> links = Ui.ask(WelcomeTest::links);
        Shots.take("welcome");
        assertTrue(links.contains("<a>New Organization…</a>"), links::toString);
        assertTrue(links.contains("<a>Open Organization File…</a>"), links::toString);
    }

    private static List<String> links() {
        return Ui.all(Ui.window(), Link.class).stream().map(Link::getText).toList();
    }

    @Test
    void createsAnOrganizationFromAScenario() {
        Ui.act(() -> Menus.choose("Help", "Welcome"));
        Ui.link(Ui.ask(Ui::window), "New Organization…");
        Shell dialog = Ui.dialog("New organization");
        List<String> scenarios = Ui.ask(() -> Ui.all(dialog, Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0)
                .map(Button::getText).toList());
        assertEquals(List.of("Small", "Medium", "Large", "Enterprise"), scenarios);
        Shots.take("new-organization");
        Ui.button(dialog, "Cancel");
        Organizations.create("Small", "Acme");
        org.eclipse.swt.widgets.Tree tree = Ui.tree();
        String computers = Ui.ask(() -> tree.getItem(0).getText(1));
        assertEquals("250 computers", computers);
        Shots.take("small");
    }

    @Test
    void showsWhatIsSelected() {
        Organizations.create("Small", "Acme");
        Ui.act(() -> {
            TreeItem client = Organizations.clientGroup().getItem(0);
            Ui.select(client);
        });
        Ui.await("properties of the client", () -> Ui.all(Ui.window(), org.eclipse.swt.widgets.Table.class).stream()
                .anyMatch(table -> "properties".equals(table.getData("org.bartizan.ui.table")) && table.getItemCount() > 5));
        Shots.take("properties");
    }
}
