// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.ScheduledScan;
import org.bartizan.ui.Icons;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The scheduled scans or blackout windows of an object: adds, opens and removes them. */
final class PartsPage {

    private final Editing editing;
    private final boolean scans;
    private final EditorTasks tasks;
    private final Table table;
    private final ToolItem edit;
    private final ToolItem open;
    private final ToolItem remove;

    PartsPage(Form form, Editing editing, boolean scans, EditorTasks tasks) {
        this.editing = editing;
        this.scans = scans;
        this.tasks = tasks;
        form.heading(scans ? "Scheduled scans" : "Blackout windows", scans
                ? "A scan replaces the one of the same name at a level above, unless that one is locked."
                : "Recurring times at which no scheduled scan starts, such as the nightly backup.");
        ToolBar tools = form.tools();
        Form.tool(tools, "Add", "add", scans ? "Add a scheduled scan" : "Add a blackout window", this::add);
        edit = Form.tool(tools, "Edit", "edit", "Show what it does (Enter)", this::open);
        open = Form.tool(tools, "Open Editor", scans ? "scan" : "blackout", "Open it in an editor of its own", () -> tasks.open(
                selected()));
        remove = Form.tool(tools, "Remove", "delete", "Take it out (Delete)", this::remove);
        table = new Table(form.grid(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setData("org.bartizan.ui.table", scans ? "scans" : "windows");
        Form.across().hint(200, 150).applyTo(table);
        column("Name", 120);
        column(scans ? "When" : "Begins", 150);
        column(scans ? "State" : "Lasts", 90);
        table.addListener(SWT.DefaultSelection, e -> open());
        table.addListener(SWT.Selection, e -> enable());
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            }
        });
        form.also(this::refresh);
        refresh();
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private PolicyHolder holder() {
        return (PolicyHolder) editing.session().roots().getFirst();
    }

    private List<? extends Named> parts() {
        return scans ? holder().getScheduledScans() : ((Organization) holder()).getBlackoutWindows();
    }

    private void refresh() {
        int selected = table.getSelectionIndex();
        table.removeAll();
        for (Named part : parts()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(part);
            item.setImage(Icons.image(PartsPage.class, scans ? "icons/scan.svg" : "icons/blackout.svg"));
            item.setText(switch (part) {
                case ScheduledScan scan -> new String[] {scan.getName(), PartText.when(scan), PartText.state(scan)};
                case BlackoutWindow window -> new String[] {window.getName(), PartText.when(window), PartText.lasts(window)};
                default -> new String[] {part.getName()};
            });
        }
        if (selected >= 0 && selected < table.getItemCount()) {
            table.select(selected);
        }
        enable();
    }

    private void enable() {
        edit.setEnabled(table.getSelectionCount() == 1);
        remove.setEnabled(table.getSelectionCount() == 1);
        open.setEnabled(selected() != null && saved(selected()));
    }

    /** One that was added here and is not saved yet is nowhere else. */
    private boolean saved(Named part) {
        PolicyHolder before = (PolicyHolder) editing.loaded().copies().getFirst().base();
        return (scans ? before.getScheduledScans() : ((Organization) before).getBlackoutWindows()).stream().map(Named.class::cast)
                .anyMatch(each -> part.getId().equals(each.getId()));
    }

    private Named selected() {
        return table.getSelectionCount() == 0 ? null : (Named) table.getSelection()[0].getData();
    }

    private void open() {
        if (selected() != null) {
            tasks.show(Location.part(selected().getId()));
        }
    }

    private void add() {
        Named part = scans ? FleetFactory.eINSTANCE.createScheduledScan() : FleetFactory.eINSTANCE.createBlackoutWindow();
        part.setId(EcoreUtil.generateUUID());
        part.setName(free(scans ? "New scan" : "New window"));
        editing.session().change("Add " + part.getName(), () -> {
            switch (part) {
                case ScheduledScan scan -> holder().getScheduledScans().add(scan);
                case BlackoutWindow window -> ((Organization) holder()).getBlackoutWindows().add(window);
                default -> throw new IllegalStateException(part.toString());
            }
        });
        tasks.show(Location.part(part.getId()));
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; taken(free); i++) {
            free = name + " " + i;
        }
        return free;
    }

    private boolean taken(String name) {
        return parts().stream().anyMatch(part -> name.equalsIgnoreCase(part.getName()));
    }

    private void remove() {
        Named part = selected();
        if (part != null) {
            editing.session().change("Remove " + part.getName(), () -> EcoreUtil.remove(part));
        }
    }
}
