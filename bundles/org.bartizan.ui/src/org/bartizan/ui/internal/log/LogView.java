// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.log;

import java.util.List;

import org.bartizan.fleet.Change;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Icons;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.internal.action.Actions;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.EmptyState;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** Who changed what, and when; beside it what the selected commit changed in detail. */
final class LogView implements View {

    private static final int LATEST = 2_000;

    private final ViewContext context;
    private final Fleet fleet;
    private final OrganizationWatch watch;
    private final ViewHeader header;
    private final SashForm sash;
    private final RowTable<Commit> commits;
    private final RowTable<Change> changes;
    private final ToolItem undo;
    private final ToolItem redo;
    private final AutoCloseable follow;

    LogView(Composite parent, ViewContext context, Fleet fleet, OrganizationWatch watch) {
        this.context = context;
        this.fleet = fleet;
        this.watch = watch;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ViewHeader(parent, "Filter changes", this::filter);
        undo = header.tool(icon("undo"), "Undo", "Take the latest change back (Ctrl+Z)", () -> run("org.bartizan.ui.undo"));
        redo = header.tool(icon("redo"), "Redo", "Make the change again (Ctrl+Y)", () -> run("org.bartizan.ui.redo"));
        sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        commits = commits(sash);
        changes = changes(sash);
        sash.setWeights(57, 43);
        sash.setMaximizedControl(commits.control());
        commits.onSelect(this::showChanges);
        commits.onShown(this::showInfo);
        follow = watch.onChange(now -> context.later(this::refresh));
        refresh();
    }

    private static Image icon(String name) {
        return Icons.image(LogView.class, "icons/" + name + ".svg");
    }

    private static void run(String action) {
        Actions.of(action).ifPresent(Actions::run);
    }

    private static RowTable<Commit> commits(Composite parent) {
        RowTable<Commit> table = new RowTable<>(parent, "change-log", Commit::number,
                List.of(RowColumn.number("number", "No.", Commit::number), RowColumn.time("when", "When", Commit::at),
                        RowColumn.text("who", "Who", Commit::author),
                        RowColumn.text("what", "What", Commit::label).images(commit -> icon(commit.undoes() > 0 ? "undone" : "change-log")),
                        RowColumn.number("changes", "Changes", (Commit commit) -> (long) commit.changes().size())));
        table.whenEmpty(new EmptyState(table.parent(), null, "Nothing has been changed yet",
                "Every change to the organization is listed here with who made it, and can be undone."));
        table.whenNothingMatches(new EmptyState(table.parent(), null, "Nothing matches", "No change contains the text of the filter."));
        return table;
    }

    private static RowTable<Change> changes(Composite parent) {
        RowTable<Change> table = new RowTable<>(parent, "change-details", change -> change,
                List.of(RowColumn.text("object", "Object", Change::object).images(LogView::image),
                        RowColumn.text("feature", "Property", Change::feature), RowColumn.text("from", "From", Change::from),
                        RowColumn.text("to", "To", Change::to)));
        table.whenEmpty(new EmptyState(table.parent(), null, "No change selected",
                "Select one at the left to see what it changed in detail."));
        return table;
    }

    private static Image image(Change change) {
        return icon(switch (change.kind()) {
            case ADD -> "change-add";
            case REMOVE -> "change-remove";
            case SET -> "change-set";
            case MOVE -> "change-move";
        });
    }

    private void filter(String text) {
        commits.filter(text);
    }

    private void showInfo() {
        boolean all = commits.shown().size() == commits.total();
        header.info(all ? Times.count(commits.total(), "change", "changes")
                : Times.number(commits.shown().size()) + " of " + Times.number(commits.total()));
    }

    private void showChanges() {
        List<Commit> selected = commits.selection();
        changes.rows(selected.stream().findFirst().map(Commit::changes).orElse(List.of()));
        Control all = selected.isEmpty() ? commits.control() : null;
        if (sash.getMaximizedControl() != all) {
            sash.setMaximizedControl(all);
        }
    }

    @Override
    public void refresh() {
        context.background().quietly("Read the change log", progress -> {
            boolean there = watch.latest() != null;
            return new State(fleet.log(LATEST), there ? fleet.undoLabel() : null, there ? fleet.redoLabel() : null);
        }, this::show);
    }

    private record State(List<Commit> commits, String undo, String redo) {
    }

    private void show(State state) {
        if (commits.table().isDisposed()) {
            return;
        }
        commits.rows(state.commits());
        enable(undo, "Undo", state.undo());
        enable(redo, "Redo", state.redo());
        header.changed();
    }

    private static void enable(ToolItem item, String verb, String label) {
        item.setEnabled(label != null);
        item.setToolTipText(label == null ? "Nothing to " + verb.toLowerCase(java.util.Locale.ROOT) : verb + " " + label);
    }

    @Override
    public void focus() {
        commits.table().setFocus();
    }

    @Override
    public void find() {
        header.find();
    }

    @Override
    public void close() {
        try {
            follow.close();
        } catch (Exception e) {
            ILog.of(LogView.class).error("The change log was not closed properly", e);
        }
    }
}
