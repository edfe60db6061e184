// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import java.util.Comparator;
import java.util.List;

import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.Pictures;
import org.bartizan.discovery.ui.internal.Places;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.swt.widgets.Composite;

/** The table of the address cache. */
final class CacheTable {

    private CacheTable() {
    }

    static RowTable<CacheRow> create(Composite parent, CacheEdits edits, ViewContext context) {
        RowTable<CacheRow> table = new RowTable<>(parent, "discovery.cache", CacheRow::name, columns());
        table.whenEmpty(new EmptyState(table.parent(), Pictures.of("address-cache"), Messages.Cache_empty_title, Messages.Cache_empty_text)
                .link(Messages.Cache_empty_add, edits::add)
                .link(Messages.Cache_empty_run, () -> context.showView(Places.DISCOVERY_VIEW)));
        table.whenNothingMatches(new EmptyState(table.parent(), null, Messages.Cache_no_match, ""));
        return table;
    }

    private static List<RowColumn<CacheRow>> columns() {
        return List.of(RowColumn.<CacheRow>text("name", Messages.Column_name, CacheRow::name).ordered(CacheRow::byName),
                RowColumn.<CacheRow>text("addresses", Messages.Column_addresses, CacheRow::addressText).ordered(CacheRow::byAddress),
                RowColumn.<CacheRow>text("source", Messages.Column_source, row -> CacheTexts.source(row.source()))
                        .images(row -> Pictures.of(picture(row.source()))),
                RowColumn.<CacheRow>time("firstSeen", Messages.Column_first_seen, CacheRow::firstSeen),
                new RowColumn<>("lastSeen", Messages.Column_last_seen, false, false,
                        row -> row.lastSeen() == null ? Messages.Cache_never : Times.brief(row.lastSeen()),
                        Comparator.comparing(CacheRow::lastSeen, Comparator.nullsFirst(Comparator.naturalOrder())), null,
                        row -> row.lastSeen() == null ? Messages.Cache_never_hint : Times.exact(row.lastSeen())));
    }

    private static String picture(String source) {
        return switch (source) {
            case "discovery" -> "discovery";
            case NewAddress.SOURCE -> "manual";
            default -> "import";
        };
    }
}
