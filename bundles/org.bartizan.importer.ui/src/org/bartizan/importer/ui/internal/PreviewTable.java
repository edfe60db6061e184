// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.util.List;

import org.bartizan.importer.Preview;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.swt.widgets.Composite;

/** The first pairs of a file as they are read. */
final class PreviewTable {

    private PreviewTable() {
    }

    static RowTable<Preview.Row> create(Composite parent) {
        RowTable<Preview.Row> table = new RowTable<>(parent, "importer.preview", Preview.Row::line,
                List.of(RowColumn.<Preview.Row>text("kind", Messages.Column_read_as, row -> label(row.kind())).images(row -> Pictures.of(row
                        .kind())),
                        RowColumn.number("line", Messages.Column_line, Preview.Row::line),
                        RowColumn.text("name", Messages.Column_name, Preview.Row::name),
                        RowColumn.text("address", Messages.Column_address, Preview.Row::address),
                        RowColumn.text("remark", Messages.Column_remark, PreviewTable::remark)));
        table.whenEmpty(new EmptyState(table.parent(), null, Messages.File_choose_title, Messages.File_choose_text));
        return table;
    }

    private static String label(Preview.Kind kind) {
        return switch (kind) {
            case PAIR -> Messages.Kind_pair;
            case COMMENTED -> Messages.Kind_commented;
            case REJECTED -> Messages.Kind_rejected;
        };
    }

    private static String remark(Preview.Row row) {
        return switch (row.kind()) {
            case PAIR -> "";
            case COMMENTED -> row.text();
            case REJECTED -> row.reason() + "  \u2013  " + row.text();
        };
    }
}
