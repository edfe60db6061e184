// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import java.util.Comparator;
import java.util.List;

import org.bartizan.api.AddressText;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.ui.internal.AddressOrder;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.Pictures;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.swt.widgets.Composite;

/** The table of what a discovery found. */
final class FoundTable {

    private FoundTable() {
    }

    static RowTable<Found> create(Composite parent) {
        RowTable<Found> table = new RowTable<>(parent, "discovery.found", FoundTable::key, columns());
        table.whenEmpty(new EmptyState(table.parent(), Pictures.of("discovery"), Messages.Run_empty_title, Messages.Run_empty_text));
        table.whenNothingMatches(new EmptyState(table.parent(), null, Messages.Run_no_match, ""));
        return table;
    }

    private static String key(Found found) {
        return AddressText.of(found.address()) + ' ' + found.name();
    }

    private static List<RowColumn<Found>> columns() {
        return List.of(RowColumn.text("name", Messages.Column_name, Found::name),
                RowColumn.<Found>text("address", Messages.Column_address, found -> AddressText.of(found.address()))
                        .ordered(Comparator.comparing(Found::address, AddressOrder.BY_NUMBER)),
                RowColumn.<Found>text("state", Messages.Column_state, FoundTable::state)
                        .images(found -> Pictures.of(found.known() ? "known" : "unknown")),
                RowColumn.text("role", Messages.Column_role, Found::role), RowColumn.text("product", Messages.Column_product,
                        RunTexts::product),
                RowColumn.<Found>text("roundTrip", Messages.Column_round_trip, RunTexts::millis).atRight()
                        .ordered(Comparator.comparing(Found::roundTrip)));
    }

    private static String state(Found found) {
        return found.known() ? Messages.State_known : Messages.State_new;
    }
}
