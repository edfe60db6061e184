// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.ScheduledScan;
import org.bartizan.ui.Icons;
import org.bartizan.ui.internal.editor.RunPreview.Run;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** When a scheduled scan will run next, and which of these times fall into a blackout window. */
final class RunTimesPanel {

    private final ScheduledScan scan;
    private final List<BlackoutWindow> windows;
    private final Table table;
    private final HintLine warning;
    private final Label none;

    /** @param warning above, where people see it without scrolling */
    RunTimesPanel(Form form, ScheduledScan scan, List<BlackoutWindow> windows, HintLine warning) {
        this.scan = scan;
        this.windows = windows;
        this.warning = warning;
        form.heading("Next ten runs", "On a computer in the time zone " + ZoneId.systemDefault()
                + ", unless the scan has a time zone of its own.");
        none = form.note("");
        table = new Table(form.grid(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setData("org.bartizan.ui.table", "runs");
        table.setHeaderVisible(true);
        Form.across().hint(200, 10 * table.getItemHeight() + table.getHeaderHeight() + 4).applyTo(table);
        column("Run", 190);
        column("Blackout window", 180);
        form.also(() -> refresh(form));
        refresh(form);
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private void refresh(Form form) {
        List<Run> runs = RunPreview.of(scan, windows, ZonedDateTime.now());
        table.removeAll();
        for (Run run : runs) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {run.text(), run.blackout()});
            item.setImage(Icons.image(RunTimesPanel.class, run.blackout().isEmpty() ? "icons/scan.svg" : "icons/warning.svg"));
        }
        none.setText(!scan.isEnabled() ? "The scan is switched off: it does not run." : runs.isEmpty() ? "The scan never runs." : "");
        if (warning.say(HintLine.Sort.WARNING, RunPreview.warning(runs))) {
            form.fit();
        }
    }
}
