// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.ChangedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.ui.internal.Counts;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.resetacl.ui.internal.ProblemTexts;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What came of closing, computer by computer, and the way back. Used on the UI thread. */
final class ResultPane {

    private final Composite pane;
    private final RowTable<ComputerResult<ChangedObject>> table;
    private final Text more;
    private final Button undo;
    private String run = "";

    /** @param undoes gets the id of a run to undo */
    ResultPane(Composite parent, Consumer<String> undoes) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(pane);
        table = new RowTable<>(pane, "access-result", ComputerResult::computer,
                List.of(RowColumn.<ComputerResult<ChangedObject>>text("computer", Messages.Column_computer, ComputerResult::computer)
                        .images(row -> Pictures.of(row.failed() ? "failed" : "safe")),
                        RowColumn.text("result", Messages.Column_result, ResultPane::result),
                        RowColumn.number("examined", Messages.Column_examined, row -> (long) row.examined()),
                        RowColumn.text("stopped", Messages.Column_stopped, row -> row.stoppedAt()),
                        RowColumn.text("next", Messages.Column_next, ResultPane::next)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        more = new Text(pane, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 90).applyTo(more);
        table.onSelect(() -> more.setText(table.selection().stream().map(ResultPane::story).collect(Collectors.joining("\n\n"))));
        undo = new Button(pane, SWT.PUSH);
        undo.setText(Messages.Result_undo);
        undo.setImage(Pictures.of("undo"));
        undo.addListener(SWT.Selection, e -> undoes.accept(run));
    }

    private static String result(ComputerResult<ChangedObject> row) {
        String closed = row.objects().isEmpty() ? Messages.Result_nothing : NLS.bind(Messages.Result_closed, Counts.objects(row.objects()
                .size(), row.objects().getFirst().path()));
        return row.failed() && row.objects().isEmpty() ? ProblemTexts.of(row.problems().getFirst().kind())
                : row.failed() ? closed + ", " + Counts.problems(row.problems().size()) : closed;
    }

    private static String next(ComputerResult<ChangedObject> row) {
        return row.failed() ? row.problems().getFirst().text() : "";
    }

    private static String story(ComputerResult<ChangedObject> row) {
        String stopped = row.stoppedAt() == null ? "" : "\n" + NLS.bind(Messages.Details_stopped, row.stoppedAt());
        return row.computer() + ": " + result(row) + stopped + row.problems().stream().map(problem -> "\n" + (problem.path().isEmpty() ? ""
                : problem.path() + ": ") + problem.text()).collect(Collectors.joining());
    }

    /** The result in one sentence. */
    static String summary(ApplyResult result) {
        long objects = result.computers().stream().mapToLong(computer -> computer.objects().size()).sum();
        String path = result.computers().stream().flatMap(computer -> computer.objects().stream()).map(ChangedObject::path).findFirst()
                .orElse("");
        long computers = result.computers().stream().filter(computer -> !computer.objects().isEmpty()).count();
        long failed = result.computers().stream().filter(ComputerResult::failed).count();
        String done = NLS.bind(Messages.Result_summary, Counts.objects(objects, path), Counts.computers(computers));
        String run = result.run().map(id -> " " + NLS.bind(Messages.Result_run, id)).orElse("");
        return done + run + (failed == 0 ? "" : " " + NLS.bind(Messages.Preview_problems, Counts.computers(failed)));
    }

    Control control() {
        return pane;
    }

    void show(ApplyResult result) {
        run = result.run().orElse("");
        undo.setEnabled(!run.isEmpty());
        table.rows(result.computers());
        table.table().select(0);
        more.setText(result.computers().stream().findFirst().map(ResultPane::story).orElse(""));
    }
}
