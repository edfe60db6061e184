// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The effective policy, exemptions, and scheduled scans with their next runs. */
class PolicyViewsTest {

    @BeforeEach
    void create() {
        Organizations.create("Small", "Acme");
    }

    @AfterEach
    void closeEditors() {
        Editing.closeAll();
    }

    static Table table(String id) {
        return find(id).orElseThrow();
    }

    /** A table; none as long as it is empty, when something else is shown in its place. */
    private static Optional<Table> find(String id) {
        return Ui.all(Ui.window(), Table.class).stream().filter(table -> id.equals(table.getData("org.bartizan.ui.table"))).findFirst();
    }

    /** The cells of the row of a table whose cell says that; empty when there is none, or the table is not seen yet. On the UI thread. */
    static List<String> row(String table, int column, String text) {
        Table found = find(table).orElse(null);
        if (found == null) {
            return List.of();
        }
        TableItem item = IntStream.range(0, found.getItemCount()).mapToObj(found::getItem).filter(each -> each.getText(column).equals(text))
                .findFirst().orElse(null);
        return item == null ? List.of() : IntStream.range(0, found.getColumnCount()).mapToObj(item::getText).toList();
    }

    @Test
    void tellsWhatHoldsAndWhereItIsSet() {
        TreeItem group = Ui.ask(Organizations::clientGroup);
        Ui.act(() -> Ui.select(group.getItem(0)));
        Ui.tab("Effective Policy");
        Ui.await("the setting", () -> !row("effective", 1, "File events").isEmpty());
        Editing.awaitWords(" settings");
        List<String> events = Ui.ask(() -> row("effective", 1, "File events"));
        assertEquals(List.of("Office / Workstations", "Office / Workstations"), events.subList(3, 5));
        assertTrue(events.get(5).startsWith("Office has changes"), events::toString);
        Ui.act(() -> {
            Table table = table("effective");
            table.setSelection(IntStream.range(0, table.getItemCount()).filter(i -> table.getItem(i).getText(1).equals("File events"))
                    .findFirst().orElseThrow());
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
        Editing.field("fileEvents", org.eclipse.swt.widgets.Combo.class);
        Ui.await("the field has the keyboard", () -> "fileEvents".equals(Ui.display().getFocusControl() == null ? null
                : Ui.display().getFocusControl().getData("org.bartizan.ui.field")));
    }

    @Test
    void exemptsAClientInOneStep() {
        TreeItem group = Ui.ask(Organizations::clientGroup);
        Ui.act(() -> Ui.select(group.getItem(0)));
        Ui.begin(() -> Menus.choose("Organization", "Exempt"));
        Shell dialog = Ui.dialog("Exempt pc-0001");
        Ui.type(Ui.field(dialog, "Filter settings"), "Maximum file size");
        Ui.await("the setting", () -> first(dialog).getItemCount() == 2 && first(dialog).getItem(0).getText().endsWith(
                "Maximum file size"));
        Ui.act(() -> {
            first(dialog).setSelection(0);
            first(dialog).notifyListeners(SWT.Selection, new Event());
        });
        Text value = Ui.ask(() -> Ui.all(dialog, Text.class).stream().filter(text -> text.getText().equals("5")).findFirst().orElseThrow());
        Ui.type(value, "50");
        Ui.type(Ui.field(dialog, "For those who review exemptions later"), "tests a large database");
        Ui.type(Ui.field(dialog, "2026-12-31; empty for ever"), "2099-12-31");
        Shots.take("exempt filled");
        Ui.button(dialog, "Exempt 1 client");
        Ui.button(Ui.dialog("Exempt pc-0001 from Maximum file size"), "Save: changes 1 computer");
        Editing.awaitSaved();
        Ui.tab("Exemptions");
        Ui.await("the exemption", () -> !row("exemptions", 0, "pc-0001").isEmpty());
        List<String> exemption = Ui.ask(() -> row("exemptions", 0, "pc-0001"));
        assertEquals(List.of("In force", "tests a large database", "Auto-protect: Maximum file size = 50 MB"), List.of(exemption.get(1),
                exemption.get(3), exemption.get(4)));
        Shots.take("exemptions");
    }

    @Test
    void marksExpiredExemptionsAndLeadsToThem() {
        Editing.open(Ui.ask(() -> Organizations.clientGroup().getItem(0)));
        Editing.page("Auto-protect");
        Editing.toggleSet("threads");
        Editing.page("General");
        Editing.type("expires", "2020-01-31");
        Editing.save();
        Ui.await("saved", () -> !Editing.dirty());
        Ui.tab("Problems");
        Ui.await("the problem", () -> table("problems").getItemCount() == 1);
        String problem = Ui.ask(() -> table("problems").getItem(0).getText());
        assertTrue(problem.startsWith("The exemption has expired"), problem);
        Shots.take("problems");
        Editing.closeAll();
        Ui.act(() -> {
            table("problems").setSelection(0);
            table("problems").notifyListeners(SWT.DefaultSelection, new Event());
        });
        Ui.await("the field has the keyboard", () -> "expires".equals(Ui.display().getFocusControl() == null ? null
                : Ui.display().getFocusControl().getData("org.bartizan.ui.field")));
    }

    private static Table first(Shell dialog) {
        return Ui.all(dialog, Table.class).getFirst();
    }

    @Test
    void warnsWhereRunsFallIntoABlackoutWindow() {
        Editing.open(Ui.ask(() -> Organizations.clientGroup()));
        Editing.page("Scheduled scans");
        Ui.tool("Add");
        Editing.type("name", "At night");
        Editing.type("time", "22:30");
        Editing.type("zone", "America/New_York");
        Editing.awaitWords("into the blackout window Nightly backup (Office)");
        assertEquals(10, Ui.ask(() -> table("runs").getItemCount()));
        Shots.take("scan in a blackout window");
        Editing.save();
        Shell dialog = Ui.dialog("Edit Workstations: At night");
        Ui.await("the preview", () -> Ui.all(dialog, Table.class).getFirst().getItemCount() == 1);
        assertEquals("Scan At night is added", Ui.ask(() -> first(dialog).getItem(0).getText(0)));
        Ui.button(dialog, "Save: changes 216 computers");
        Ui.await("saved", () -> !Editing.dirty());
    }
}
