// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Light and dark, in everything that is seen. */
class ThemeTest {

    @AfterEach
    void lightAgain() {
        Ui.act(() -> Menus.choose("Window", "Light Appearance"));
    }

    @Test
    void darkensTreesTablesAndFields() {
        Organizations.create("Medium", "Northwind");
        Tree tree = Ui.tree();
        Ui.act(() -> Ui.select(Organizations.clientGroup().getItem(0)));
        Ui.act(() -> Menus.choose("Window", "Dark Appearance"));
        Ui.await("a dark tree", () -> brightness(tree.getBackground().getRGB()) < 100);
        Shots.take("dark");
        Text field = Ui.field(Ui.ask(Ui::window), "Filter by name or address");
        assertTrue(Ui.ask(() -> brightness(field.getForeground().getRGB())) > 120, "the text of a field is bright");
        Ui.act(() -> Menus.choose("Window", "Light Appearance"));
        Ui.await("a light tree", () -> brightness(tree.getBackground().getRGB()) > 200);
        Ui.await("dark text in the tree", () -> brightness(tree.getForeground().getRGB()) < 100);
        assertTrue(Ui.ask(() -> Ui.all(Ui.window(), org.eclipse.swt.widgets.Table.class).stream().allMatch(table -> brightness(table
                .getBackground().getRGB()) > 200)), "every table is light");
        assertTrue(Ui.ask(() -> Ui.all(Ui.window(), org.eclipse.swt.widgets.Label.class).stream().allMatch(label -> brightness(label
                .getForeground().getRGB()) < 150)), "every label is dark");
        Shots.take("light");
    }

    private static int brightness(RGB rgb) {
        return (rgb.red + rgb.green + rgb.blue) / 3;
    }
}
