// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.util.List;

import org.bartizan.importer.ImportResult;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.EmptyState;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The pairs that a person should know of, to be filtered, sorted and copied. Used on the UI thread. */
final class FindingTable {

    private final Composite whole;
    private final ViewHeader header;
    private final RowTable<Finding> table;

    FindingTable(Composite parent) {
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(whole);
        header = new ViewHeader(whole, Messages.Check_filter, text -> filter(text));
        table = new RowTable<>(whole, "importer.findings", finding -> finding,
                List.of(RowColumn.<Finding>text("what", Messages.Column_what, finding -> finding.kind().label())
                        .images(finding -> finding.kind().image()),
                        RowColumn.number("line", Messages.Column_line, finding -> finding.note().line()),
                        RowColumn.text("pair", Messages.Column_pair, finding -> finding.note().text()),
                        RowColumn.text("reason", Messages.Column_reason, finding -> finding.note().reason())));
        table.whenEmpty(new EmptyState(table.parent(), Pictures.of(Pictures.PAIR), Messages.Check_fine_title, Messages.Check_fine_text));
        table.whenNothingMatches(new EmptyState(table.parent(), null, Messages.Check_filter_none, ""));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    }

    private void filter(String text) {
        table.filter(text);
    }

    Composite control() {
        return whole;
    }

    void show(ImportResult result) {
        List<Finding> findings = Finding.of(result);
        long count = Finding.count(result);
        table.rows(findings);
        String all = String.format("%,d", count);
        header.info(count > findings.size() ? NLS.bind(Messages.Check_omitted, String.format("%,d", findings.size()), all)
                : NLS.bind(Messages.Check_remarks, all));
    }
}
