// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.print;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.bartizan.api.command.Column;

/** Writes rows as an aligned table. The first rows decide how wide the columns are, so memory is bounded however many follow. */
final class TablePrinter {

    private static final int MEASURED = 1_000;
    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    private final List<Column<Object>> columns;
    private final Style style;
    private final BooleanSupplier cancelled;
    private final int[] widths;

    TablePrinter(List<Column<Object>> columns, Style style, BooleanSupplier cancelled) {
        this.columns = columns;
        this.style = style;
        this.cancelled = cancelled;
        this.widths = new int[columns.size()];
    }

    /** Returns how many rows there were. */
    long print(Iterable<Object> rows, Writer writer) throws IOException {
        Iterator<Object> each = rows.iterator();
        List<String[]> first = new ArrayList<>();
        while (first.size() < MEASURED && each.hasNext() && !cancelled.getAsBoolean()) {
            first.add(cells(each.next()));
        }
        if (first.isEmpty()) {
            return 0;
        }
        measure(first);
        heading(writer);
        for (String[] cells : first) {
            row(cells, writer);
        }
        long count = first.size();
        for (; each.hasNext() && !cancelled.getAsBoolean(); count++) {
            row(cells(each.next()), writer);
        }
        return count;
    }

    private String[] cells(Object row) {
        String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = People.text(columns.get(i).value().apply(row), style.zone());
        }
        return cells;
    }

    private void measure(List<String[]> rows) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Text.columns(columns.get(i).title());
            for (String[] cells : rows) {
                widths[i] = Math.max(widths[i], Text.columns(cells[i]));
            }
        }
        if (style.width() > 0) {
            int excess = GAP * (widths.length - 1) - style.width();
            for (int width : widths) {
                excess += width;
            }
            while (excess > 0 && narrowed()) {
                excess--;
            }
        }
    }

    /** Takes one from the widest column of text that can spare it; numbers are never shortened. */
    private boolean narrowed() {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (!columns.get(i).numeric() && widths[i] > NARROWEST && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest >= 0) {
            widths[widest]--;
        }
        return widest >= 0;
    }

    private void heading(Writer writer) throws IOException {
        String[] titles = columns.stream().map(Column::title).toArray(String[]::new);
        StringBuilder line = new StringBuilder();
        append(titles, line);
        writer.write(style.heading(line.toString()));
        writer.write('\n');
    }

    private void row(String[] cells, Writer writer) throws IOException {
        StringBuilder line = new StringBuilder();
        append(cells, line);
        line.append('\n');
        writer.append(line);
    }

    private void append(String[] cells, StringBuilder line) {
        int owed = 0;
        for (int i = 0; i < cells.length; i++) {
            boolean numeric = columns.get(i).numeric();
            String cell = style.width() > 0 && !numeric ? Text.shortened(cells[i], Math.max(1, widths[i])) : cells[i];
            int padding = Math.max(0, widths[i] - Text.columns(cell));
            if (!cell.isEmpty()) {
                line.repeat(' ', owed + (numeric ? padding : 0)).append(cell);
                owed = 0;
            }
            owed += GAP + (numeric && !cell.isEmpty() ? 0 : padding);
        }
    }
}
