// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.util.List;

import org.bartizan.discovery.Found;
import org.bartizan.ui.Icons;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** Who answered the discovery, as they answer. */
final class AnswerTable {

    private final RowTable<Found> table;
    private final EmptyState nothing;
    private final EmptyState waiting;

    AnswerTable(Composite parent) {
        table = new RowTable<>(parent, "discovery-answers", found -> found.name() + found.address(),
                List.of(RowColumn.text("name", "Name", Found::name).images(AnswerTable::image),
                        RowColumn.text("known", "Status", (Found found) -> found.known() ? "Known" : "New"),
                        Addresses.column("address", "Address", Found::address), RowColumn.text("role", "Role", Found::role),
                        RowColumn.text("product", "Product", (Found found) -> found.product() + " " + found.version()),
                        RowColumn.text("time", "Answered in", (Found found) -> time(found)).atRight()
                                .ordered(java.util.Comparator.comparing(Found::roundTrip))));
        nothing = new EmptyState(table.parent(), null, "No answers to show",
                "Choose where to look, then run the discovery. Computers appear here as soon as they answer.");
        waiting = new EmptyState(table.parent(), null, "Waiting for answers", "The first computers appear here as soon as they answer.");
        table.whenEmpty(nothing);
    }

    private static String time(Found found) {
        double millis = found.roundTrip().toNanos() / 1e6;
        return millis < 10 ? String.format("%.1f ms", millis) : Times.lasting(found.roundTrip());
    }

    private static Image image(Found found) {
        return Icons.image(AnswerTable.class, found.known() ? "icons/known.svg" : "icons/unknown.svg");
    }

    void show(List<Found> found, boolean running) {
        table.whenEmpty(running ? waiting : nothing);
        if (!found.equals(table.shown()) || found.size() != table.total()) {
            table.rows(found);
        }
    }
}
