// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.run;

import java.util.List;

import org.bartizan.resetacl.Run;
import org.bartizan.resetacl.RunDetails;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** The two tables of the list of runs. */
final class RunTables {

    private RunTables() {
    }

    static RowTable<Run> runs(Composite parent) {
        return new RowTable<>(parent, "access-runs", Run::id,
                List.of(RowColumn.<Run>text("state", Messages.Column_state, run -> run.state().text()).images(run -> Pictures.of(run
                        .state())),
                        RowColumn.time("when", Messages.Column_when, Run::started),
                        RowColumn.text("who", Messages.Column_who, Run::author),
                        RowColumn.text("account", Messages.Column_account, run -> run.account().isEmpty() ? Messages.Runs_here : run
                                .account()),
                        RowColumn.<Run>text("computers", Messages.Column_computers, RunTables::computers).hints(run -> String.join("\n", run
                                .computers())),
                        RowColumn.number("objects", Messages.Column_objects, run -> (long) run.objects()),
                        RowColumn.<Run>number("undone", Messages.Column_undone, run -> (long) run.undone()).hide(),
                        RowColumn.text("id", Messages.Column_run, Run::id),
                        RowColumn.<Run>time("ended", Messages.Column_ended, Run::ended).hide()));
    }

    private static String computers(Run run) {
        return run.computers().size() <= 2 ? String.join(", ", run.computers())
                : NLS.bind(Messages.Runs_computers, run.computers().getFirst(), run.computers().size() - 1);
    }

    static RowTable<RunDetails.Entry> objects(Composite parent) {
        return new RowTable<>(parent, "access-run-objects", entry -> entry.computer() + "\0" + entry.path(),
                List.of(RowColumn.<RunDetails.Entry>text("state", Messages.Column_state, entry -> entry.state().text()).images(
                        RunTables::image).hints(RunTables::undone),
                        RowColumn.text("path", Messages.Column_path, RunDetails.Entry::path),
                        RowColumn.text("computer", Messages.Column_computer, RunDetails.Entry::computer),
                        RowColumn.text("before", Messages.Column_open_before, entry -> entry.before() == null ? "" : entry.before()
                                .openTo()),
                        RowColumn.<RunDetails.Entry>text("who", Messages.Column_undone_by, entry -> entry.undoneBy()).hints(entry -> Times
                                .exact(entry.undoneAt())).hide(),
                        RowColumn.<RunDetails.Entry>time("when", Messages.Column_undone_at, RunDetails.Entry::undoneAt).hide(),
                        RowColumn.<RunDetails.Entry>text("was", Messages.Column_before, entry -> entry.before() == null ? "" : entry
                                .before().text()).hide(),
                        RowColumn.<RunDetails.Entry>text("is", Messages.Column_after, entry -> entry.after() == null ? "" : entry.after()
                                .text()).hide()));
    }

    private static String undone(RunDetails.Entry entry) {
        return entry.undoneBy() == null ? null : Messages.Column_undone_by + " " + entry.undoneBy() + ", " + Times.exact(entry.undoneAt());
    }

    private static org.eclipse.swt.graphics.Image image(RunDetails.Entry entry) {
        return Pictures.of(switch (entry.state()) {
            case CHANGED -> "safe";
            case FAILED -> "failed";
            case UNKNOWN -> "interrupted";
            case UNDONE -> "undone";
        });
    }
}
