// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.effective;

import java.util.List;
import java.util.Optional;

import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.policy.Origin;
import org.bartizan.ui.Icons;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.internal.editor.Editors;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.bartizan.ui.internal.list.ListView;
import org.bartizan.ui.internal.part.Selections;
import org.bartizan.ui.table.RowAction;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** What holds for the selected computer or group, and why. */
final class EffectiveView {

    private final Fleet fleet;
    private final ListView<EffectiveRow> list;
    private final RowTable<EffectiveRow> table;
    private Node shown;

    private EffectiveView(Composite parent, ViewContext context, Fleet fleet, OrganizationWatch watch) {
        this.fleet = fleet;
        list = new ListView<>(parent, context, watch, "settings");
        table = new RowTable<>(parent, "effective", EffectiveRow::key, List.of(
                RowColumn.text("section", "Section", EffectiveRow::section),
                RowColumn.text("setting", "Setting", EffectiveRow::name).images(EffectiveView::image),
                RowColumn.text("value", "Value", EffectiveRow::value), RowColumn.text("from", "Set at", EffectiveRow::from),
                RowColumn.text("locked", "Locked at", EffectiveRow::locked)
                        .images(row -> row.lockedAt() == null ? null : icon("lock")),
                RowColumn.text("lost", "Has no effect", EffectiveRow::lost).hints(EffectiveRow::lost),
                RowColumn.text("engine", "Engine", EffectiveRow::engine).images(row -> row.engine().contains(" cannot: ")
                        ? icon("engine")
                        : null).hints(EffectiveRow::engine)));
        table.whenEmpty(new EmptyState(table.parent(), null, "Nothing selected",
                "Select a computer or a group in the Explorer to see which settings hold there, and why."));
        table.onOpen(this::open);
        table.action(new RowAction<>(rows -> rows.size() == 1 && rows.getFirst().source() != null && rows.getFirst().place().part()
                .isEmpty() ? "Edit at " + rows.getFirst().source()
                        .name() : "Edit", rows -> rows.size() == 1, rows -> open(rows.getFirst())));
        list.show(table, List::of);
        list.closing(Selections.onChange(this::follow));
        follow(Selections.current());
    }

    static View of(Composite parent, ViewContext context, Fleet fleet, OrganizationWatch watch) {
        return new EffectiveView(parent, context, fleet, watch).list;
    }

    private static Image image(EffectiveRow row) {
        return icon(row.key().startsWith("scan ") ? "scan" : row.source() == null ? "inherited" : "set");
    }

    private static Image icon(String name) {
        return Icons.image(EffectiveView.class, "icons/" + name + ".svg");
    }

    private void follow(List<Node> nodes) {
        Optional<Node> first = nodes.stream().findFirst().filter(EffectiveReader::has);
        shown = first.orElse(null);
        list.show(first.map(Node::name).orElse(""), () -> first.isEmpty() || !fleet.exists() ? List.of()
                : fleet.read(organization -> EffectiveReader.read(organization, first.get())));
    }

    private void open(EffectiveRow row) {
        Origin source = row.source();
        Optional<String> scan = row.place().part();
        if (scan.isPresent()) {
            Editors.open(List.of(new Node(Kind.SCHEDULED_SCAN, scan.get(), row.name())));
        } else if (source != null) {
            Editors.open(List.of(new Node(kind(source), source.id(), source.name())), row.place());
        } else if (shown != null && shown.kind() != Kind.SERVER) {
            Editors.open(List.of(shown), row.place());
        }
    }

    private static Kind kind(Origin origin) {
        return switch (origin.level()) {
            case ORGANIZATION -> Kind.ORGANIZATION;
            case SERVER_GROUP -> Kind.SERVER_GROUP;
            case CLIENT_GROUP -> Kind.CLIENT_GROUP;
            case CLIENT -> Kind.CLIENT;
        };
    }
}
