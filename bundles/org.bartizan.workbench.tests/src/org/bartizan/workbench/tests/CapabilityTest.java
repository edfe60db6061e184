// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** A capability's screens go with it and come back, while the workbench runs. */
class CapabilityTest {

    private static final String VIEW = "Address Cache";

    @Test
    void takesViewsAndEntriesAwayAndBringsThemBack() throws Exception {
        var bundle = Platform.getBundle("org.bartizan.discovery.ui");
        Ui.await("the view", () -> Ui.all(Ui.window(), org.eclipse.swt.custom.CTabItem.class).stream().anyMatch(tab -> tab.getText().equals(
                VIEW)));
        for (int round = 0; round < 5; round++) {
            bundle.stop();
            assertFalse(Ui.tabs().contains(VIEW), "the view is still there");
            assertFalse(Ui.ask(() -> Menus.entries("Window", "Show View")).contains(VIEW));
            bundle.start();
            Ui.await("the view again", () -> Ui.all(Ui.window(), org.eclipse.swt.custom.CTabItem.class).stream()
                    .anyMatch(tab -> tab.getText().equals(VIEW)));
            assertTrue(Ui.ask(() -> Menus.entries("Window", "Show View")).contains(VIEW));
            assertEquals(1, Ui.tabs().stream().filter(VIEW::equals).count());
        }
    }

    @Test
    void listsCapabilitiesAndStopsOne() {
        Ui.tab("Capabilities");
        Ui.await("the list", () -> row("org.bartizan.importer") >= 0);
        Shots.take("capabilities");
        Ui.act(() -> {
            Table table = table();
            table.setSelection(row("org.bartizan.importer.ui"));
            table.notifyListeners(SWT.Selection, new Event());
        });
        Ui.tool("Stop");
        Ui.await("it has stopped", () -> "Stopped".equals(table().getItem(row("org.bartizan.importer.ui")).getText(1)));
        List<String> tools = Ui.ask(() -> Menus.entries("Tools"));
        assertTrue(tools.stream().noneMatch(entry -> entry.startsWith("Import")), tools::toString);
        Ui.tool("Start");
        Ui.await("it has started", () -> "Started".equals(table().getItem(row("org.bartizan.importer.ui")).getText(1)));
    }

    private static Table table() {
        return Ui.all(Ui.window(), Table.class).stream().filter(each -> "capabilities".equals(each.getData("org.bartizan.ui.table")))
                .findFirst()
                .orElseThrow();
    }

    private static int row(String bundle) {
        Table table = table();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(5).equals(bundle)) {
                return i;
            }
        }
        return -1;
    }
}
