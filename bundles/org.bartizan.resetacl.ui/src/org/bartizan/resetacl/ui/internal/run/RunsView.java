// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.bartizan.resetacl.Run;
import org.bartizan.resetacl.RunDetails;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Permission;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.RowAction;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.EmptyState;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;

/** What was closed, when and by whom, and the way back. */
final class RunsView implements View {

    private final ViewContext context;
    private final UndoServices services;
    private final Permission permission;
    private final ViewHeader header;
    private final RowTable<Run> runs;
    private final RowTable<RunDetails.Entry> objects;
    private final ToolItem undo;
    private final AutoCloseable changes;
    private final List<UndoDialog> open = new ArrayList<>();
    private String shown = "";
    private int reads;
    private boolean closed;

    RunsView(Composite parent, ViewContext context, UndoServices services, Permission permission, Runnable wizard) {
        this.context = context;
        this.services = services;
        this.permission = permission;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ViewHeader(parent, Messages.Runs_filter, text -> runs().filter(text));
        undo = header.tool(Pictures.of("undo"), Messages.Runs_undo, Messages.Runs_undo_tip, () -> undo(Set.of()));
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(5);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        runs = RunTables.runs(sash);
        objects = RunTables.objects(sash);
        sash.setWeights(50, 50);
        EmptyState empty = new EmptyState(runs.parent(), Pictures.of("runs"), Messages.Runs_empty_title, Messages.Runs_empty_text);
        runs.whenEmpty(permission.granted() ? empty.link(Messages.Runs_empty_wizard, wizard) : empty);
        runs.whenNothingMatches(new EmptyState(runs.parent(), null, Messages.Filter_none, ""));
        objects.whenEmpty(new EmptyState(objects.parent(), null, Messages.Runs_objects_none, ""));
        runs.onSelect(this::selected);
        runs.onOpen(run -> undo(Set.of()));
        runs.action(new RowAction<>(rows -> Messages.Runs_undo, rows -> possible(), rows -> undo(Set.of())));
        objects.action(new RowAction<>(rows -> NLS.bind(Messages.Runs_undo_there, String.join(", ", computers(rows))), rows -> possible()
                && !rows.isEmpty(), rows -> undo(computers(rows))));
        changes = services.resetAcl().onChange(() -> context.later(this::refresh));
        undo.setEnabled(false);
        refresh();
    }

    private RowTable<Run> runs() {
        return runs;
    }

    private static Set<String> computers(List<RunDetails.Entry> rows) {
        return rows.stream().map(RunDetails.Entry::computer).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private List<Run> selection() {
        return runs.selection();
    }

    private boolean possible() {
        List<Run> selected = selection();
        return selected.size() == 1 && permission.granted() && selected.getFirst().state() != Run.State.RUNNING && selected.getFirst()
                .state() != Run.State.UNDONE;
    }

    private void selected() {
        undo.setEnabled(possible());
        String now = selection().size() == 1 ? selection().getFirst().id() : "";
        if (!now.equals(shown)) {
            shown = now;
            objects.rows(List.of());
            readObjects();
        }
    }

    private void readObjects() {
        String run = shown;
        if (!run.isEmpty()) {
            context.background().quietly(NLS.bind(Messages.Undo_read_job, run), progress -> closed ? List.<RunDetails.Entry>of() : services
                    .resetAcl().run(run).objects(), rows -> {
                        if (!closed && run.equals(shown)) {
                            objects.rows(rows);
                        }
                    });
        }
    }

    private void undo(Set<String> computers) {
        if (possible()) {
            UndoDialog dialog = UndoOpener.open(context.shell(), services, selection().getFirst().id(), computers);
            open.add(dialog);
            dialog.getShell().addDisposeListener(e -> open.remove(dialog));
        }
    }

    @Override
    public void refresh() {
        int mine = ++reads;
        context.background().quietly(Messages.Runs_read_job, progress -> closed ? List.<Run>of() : services.resetAcl().runs(), rows -> {
            if (!closed && mine == reads) {
                show(rows);
            }
        });
    }

    private void show(List<Run> rows) {
        boolean first = runs.total() == 0 && !rows.isEmpty();
        runs.rows(rows);
        header.info(rows.isEmpty() ? "" : Times.count(rows.size(), Messages.Count_run, Messages.Count_runs));
        if (first) {
            runs.table().select(0);
        }
        selected();
        readObjects();
    }

    @Override
    public void focus() {
        runs.table().setFocus();
    }

    @Override
    public void find() {
        header.find();
    }

    @Override
    public void close() {
        closed = true;
        List.copyOf(open).forEach(UndoDialog::close);
        try {
            changes.close();
        } catch (Exception e) {
            ILog.of(RunsView.class).error("The list of runs was not closed properly", e);
        }
    }
}
