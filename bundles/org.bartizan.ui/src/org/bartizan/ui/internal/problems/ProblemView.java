// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.problems;

import java.util.List;
import java.util.Optional;

import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Icons;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.internal.editor.Target;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.bartizan.ui.internal.list.ListView;
import org.bartizan.ui.table.RowAction;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.swt.widgets.Composite;

/** What is wrong with the organisation, and the way to where it can be changed. */
final class ProblemView {

    private ProblemView() {
    }

    static View of(Composite parent, ViewContext context, Fleet fleet, OrganizationWatch watch) {
        ListView<ProblemRow> list = new ListView<>(parent, context, watch, "problems");
        RowTable<ProblemRow> table = new RowTable<>(parent, "problems", row -> row, List.of(
                RowColumn.text("message", "Problem", ProblemRow::message).images(row -> Icons.image(ProblemView.class,
                        row.error() ? "icons/error.svg" : "icons/warning.svg")),
                RowColumn.text("object", "Object", ProblemRow::object), RowColumn.text("kind", "Kind", row -> row.error() ? "Error"
                        : "Warning")));
        table.whenEmpty(new EmptyState(table.parent(), Icons.image(ProblemView.class, "icons/validate.svg"), "No problems",
                "Everything in the organization is valid, and no exemption has expired."));
        table.onOpen(row -> open(context, fleet, row));
        table.action(new RowAction<>(rows -> "Edit", rows -> rows.size() == 1, rows -> open(context, fleet, rows.getFirst())));
        list.show(table, () -> ProblemRow.all(fleet));
        return list;
    }

    private static void open(ViewContext context, Fleet fleet, ProblemRow row) {
        context.background().quietly("Find " + row.object(), progress -> fleet.read(organization -> Target.of(organization, row.objectId(),
                row.feature())), (Optional<Target> target) -> target.ifPresent(Target::open));
    }
}
