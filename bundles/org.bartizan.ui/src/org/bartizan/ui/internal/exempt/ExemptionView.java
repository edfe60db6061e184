// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.exempt;

import java.util.List;

import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Icons;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.internal.editor.Editors;
import org.bartizan.ui.internal.editor.Location;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.bartizan.ui.internal.list.ListView;
import org.bartizan.ui.table.RowAction;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.swt.widgets.Composite;

/** The clients that have settings of their own, why, and until when. */
final class ExemptionView {

    private ExemptionView() {
    }

    static View of(Composite parent, ViewContext context, Fleet fleet, OrganizationWatch watch) {
        ListView<Exemption> list = new ListView<>(parent, context, watch, "exemptions");
        RowTable<Exemption> table = new RowTable<>(parent, "exemptions", exemption -> exemption.client().id(), List.of(
                RowColumn.text("client", "Client", (Exemption exemption) -> exemption.client().name())
                        .images(exemption -> Icons.image(ExemptionView.class, "icons/client.svg")),
                RowColumn.text("state", "State", Exemption::state).images(exemption -> Icons.image(ExemptionView.class,
                        exemption.expired() ? "icons/warning.svg" : "icons/exempt.svg")),
                RowColumn.time("until", "Until", Exemption::expires), RowColumn.text("reason", "Reason", Exemption::reason),
                RowColumn.text("settings", "Settings", Exemption::settings), RowColumn.text("group", "Group", Exemption::path)));
        table.whenEmpty(new EmptyState(table.parent(), null, "No exemptions",
                "Every client runs what its group has. To exempt some, select them in the Explorer and choose Exempt…"));
        table.onOpen(ExemptionView::open);
        table.action(new RowAction<>(rows -> "Edit", rows -> rows.size() == 1, rows -> open(rows.getFirst())));
        table.action(new RowAction<>(rows -> rows.size() == 1 ? "End Exemption" : "End " + rows.size() + " Exemptions",
                rows -> !rows.isEmpty(), rows -> new Exempting(fleet, context.shell()).end(rows.stream().map(Exemption::client)
                        .toList())));
        list.show(table, () -> fleet.exists() ? fleet.read(Exemption::all) : List.of());
        return list;
    }

    private static void open(Exemption exemption) {
        Editors.open(List.of(exemption.client()), new Location(Location.GENERAL, "reason"));
    }
}
