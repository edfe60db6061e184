// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
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
        Ui.await("text that can be read in the dark theme", () -> unreadable().isEmpty());
        Shots.take("dark");
        Text field = Ui.field(Ui.ask(Ui::window), "Filter by name or address");
        assertTrue(Ui.ask(() -> brightness(field.getForeground().getRGB())) > 120, "the text of a field is bright");
        Ui.act(() -> Menus.choose("Window", "Light Appearance"));
        Ui.await("a light tree", () -> brightness(tree.getBackground().getRGB()) > 200);
        Ui.await("text that can be read in the light theme", () -> unreadable().isEmpty());
        Shots.take("light");
    }

    /** The controls with text that have hardly another colour than what is behind it. */
    private static List<String> unreadable() {
        return Ui.all(Ui.window(), Control.class).stream().filter(ThemeTest::hasText)
                .filter(each -> Math.abs(brightness(each.getForeground().getRGB()) - brightness(each.getBackground().getRGB())) < 60)
                .map(Control::toString).toList();
    }

    private static boolean hasText(Control control) {
        return control instanceof Tree || control instanceof Table || control instanceof Label label && !label.getText().isEmpty();
    }

    private static int brightness(RGB rgb) {
        return (rgb.red + rgb.green + rgb.blue) / 3;
    }
}
