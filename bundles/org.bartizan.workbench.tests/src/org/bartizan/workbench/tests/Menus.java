// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menus of the window, opened as a person opens them. On the UI thread. */
final class Menus {

    private Menus() {
    }

    /** The entries of a menu, named by the texts that lead to it. */
    static List<String> entries(String... path) {
        return Arrays.stream(open(path).getItems()).map(Menus::text).filter(text -> !text.isEmpty()).toList();
    }

    /** Chooses the entry that the texts lead to; the last one may be its beginning. */
    static void choose(String... path) {
        String[] above = Arrays.copyOf(path, path.length - 1);
        MenuItem item = Arrays.stream(open(above).getItems()).filter(each -> text(each).startsWith(path[path.length - 1])).findFirst()
                .orElseThrow(() -> new AssertionError("No entry " + String.join(" > ", path) + " in " + entries(above)));
        if (!item.isEnabled()) {
            throw new AssertionError(String.join(" > ", path) + " is not enabled");
        }
        item.notifyListeners(SWT.Selection, new Event());
    }

    /** Whether the entry is there and enabled. */
    static boolean enabled(String menu, String text) {
        return Arrays.stream(open(menu).getItems()).anyMatch(each -> text(each).startsWith(text) && each.isEnabled());
    }

    /** The entries of a context menu. */
    static List<String> entries(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        return Arrays.stream(menu.getItems()).map(Menus::text).filter(text -> !text.isEmpty()).toList();
    }

    private static Menu open(String... path) {
        Menu menu = Ui.window().getMenuBar();
        for (String name : path) {
            menu.notifyListeners(SWT.Show, new Event());
            menu = Arrays.stream(menu.getItems()).filter(item -> text(item).equals(name)).findFirst()
                    .orElseThrow(() -> new AssertionError("No menu " + String.join(" > ", path))).getMenu();
        }
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static String text(MenuItem item) {
        return item.getText().replace("&", "").replaceAll("\t.*", "");
    }
}
