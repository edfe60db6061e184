// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.inbox;

import java.util.Comparator;
import java.util.List;

import org.bartizan.api.AddressText;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.ui.internal.AddressOrder;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.Pictures;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.swt.widgets.Composite;

/** The table of the computers that wait for a decision. */
final class InboxTable {

    private InboxTable() {
    }

    static RowTable<InboxEntry> create(Composite parent) {
        RowTable<InboxEntry> table = new RowTable<>(parent, "discovery.inbox", InboxEntry::name, columns());
        table.whenEmpty(new EmptyState(table.parent(), Pictures.of("inbox"), Messages.Inbox_empty_title, Messages.Inbox_empty_text));
        table.whenNothingMatches(new EmptyState(table.parent(), null, Messages.Inbox_no_match, ""));
        return table;
    }

    private static List<RowColumn<InboxEntry>> columns() {
        return List.of(RowColumn.text("name", Messages.Column_name, InboxEntry::name),
                RowColumn.<InboxEntry>text("address", Messages.Column_address, entry -> AddressText.of(entry.address()))
                        .ordered(Comparator.comparing(InboxEntry::address, AddressOrder.BY_NUMBER)),
                RowColumn.<InboxEntry>text("state", Messages.Column_state, InboxTable::state)
                        .images(entry -> Pictures.of(entry.ignored() ? "ignore" : "unknown")),
                RowColumn.text("role", Messages.Column_role, InboxEntry::role),
                RowColumn.text("product", Messages.Column_product, entry -> (entry.product() + " " + entry.version()).strip()),
                RowColumn.time("firstSeen", Messages.Column_first_seen, InboxEntry::firstSeen),
                RowColumn.time("lastSeen", Messages.Column_last_seen, InboxEntry::lastSeen));
    }

    private static String state(InboxEntry entry) {
        return entry.ignored() ? Messages.State_ignored : Messages.State_waiting;
    }
}
