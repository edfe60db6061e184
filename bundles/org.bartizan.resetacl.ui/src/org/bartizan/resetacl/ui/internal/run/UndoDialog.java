// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.RunDetails;
import org.bartizan.resetacl.UndoResult;
import org.bartizan.resetacl.ui.internal.Counts;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.WorkArea;
import org.bartizan.resetacl.ui.internal.login.AccountPrompt;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Puts back what was there before a run: first it says what, then what became of each object. What somebody has changed since is left alone
 * until the person has read about it and wants it put back all the same.
 */
final class UndoDialog extends TitleAreaDialog {

    private final UndoServices services;
    private final String run;
    private final Set<String> computers;
    private WorkArea area;
    private UndoPane pane;
    private RunDetails details;
    private Set<String> changed = Set.of();
    private boolean running;
    private boolean ended;

    UndoDialog(Shell parent, UndoServices services, String run, Set<String> computers) {
        super(parent);
        this.services = services;
        this.run = run;
        this.computers = Set.copyOf(computers);
        setShellStyle(SWT.CLOSE | SWT.MAX | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Undo_window, run));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(860, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.Undo_title, run));
        this.area = new WorkArea(area, services.background(), services.ui());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(this.area.control());
        pane = new UndoPane(this.area.control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Undo_unknown, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Button_cancel, false);
        offer("", false);
        area.run(NLS.bind(Messages.Undo_read_job, run), progress -> services.resetAcl().run(run), this::ask, () -> {
            // the reason is shown
        });
    }

    private void offer(String consequence, boolean possible) {
        Button button = getButton(IDialogConstants.OK_ID);
        button.setText(consequence.isEmpty() ? Messages.Undo_unknown : consequence);
        button.setEnabled(possible);
        setButtonLayoutData(button);
        // The label grows; as wide a Cancel beside it would push it out of the dialog.
        ((GridLayout) button.getParent().getLayout()).makeColumnsEqualWidth = false;
        getButton(IDialogConstants.CANCEL_ID).setText(running ? Messages.Button_stop : ended ? Messages.Button_close
                : Messages.Button_cancel);
        getButton(IDialogConstants.CANCEL_ID).setEnabled(true);
        button.requestLayout();
    }

    private void ask(RunDetails read) {
        details = read;
        List<UndoRow> rows = UndoRow.planned(read, computers);
        pane.show(rows);
        area.show(pane.control());
        if (rows.isEmpty()) {
            setMessage(Messages.Undo_nothing, IMessageProvider.INFORMATION);
            offer("", false);
        } else {
            setMessage(Messages.Undo_message, IMessageProvider.WARNING);
            offer(NLS.bind(Messages.Undo_open, objects(rows), Counts.computers(count(rows))), true);
        }
    }

    private static String objects(List<UndoRow> rows) {
        return Counts.objects(rows.size(), rows.getFirst().path());
    }

    private static long count(List<UndoRow> rows) {
        return rows.stream().map(UndoRow::computer).distinct().count();
    }

    @Override
    protected void okPressed() {
        boolean force = !changed.isEmpty();
        Set<String> where = force ? changed : computers;
        Runnable begin = () -> {
            if (!area.control().isDisposed() && !area.busy()) {
                running = true;
                offer("", false);
                setMessage(null);
                area.run(NLS.bind(Messages.Undo_job, run), progress -> services.undo(run, force, where, progress), this::done,
                        this::failed);
            }
        };
        if (details.run().account().isEmpty()) {
            begin.run();
        } else {
            new AccountPrompt(services.session()).before(getShell(), services.background(), begin);
        }
    }

    private void failed() {
        running = false;
        offer("", false);
    }

    private void done(UndoResult result) {
        running = false;
        ended = true;
        List<UndoRow> rows = UndoRow.done(result);
        List<UndoRow> since = rows.stream().filter(UndoRow::changed).toList();
        changed = since.stream().map(UndoRow::computer).collect(Collectors.toSet());
        pane.show(rows);
        area.show(pane.control());
        boolean problems = result.computers().stream().anyMatch(ComputerResult::failed);
        setMessage(summary(result, since), problems || result.cancelled() ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        offer(since.isEmpty() ? "" : NLS.bind(Messages.Undo_force, objects(since)), !since.isEmpty());
        services.ui().status(summary(result, since));
    }

    private static String summary(UndoResult result, List<UndoRow> since) {
        long back = result.computers().stream().mapToLong(computer -> computer.objects().size()).sum();
        String path = result.computers().stream().flatMap(computer -> computer.objects().stream()).findFirst().map(object -> object.path())
                .orElse("");
        long others = result.computers().stream().mapToLong(computer -> computer.problems().size()).sum() - since.size();
        String changedSince = since.isEmpty() ? "" : " " + NLS.bind(Messages.Undo_changed, objects(since));
        String problems = others == 0 ? "" : " " + NLS.bind(Messages.Undo_problems, Counts.problems(others));
        String stopped = result.cancelled() ? " " + Messages.Undo_stopped : "";
        return NLS.bind(Messages.Undo_done, Counts.objects(back, path)) + changedSince + problems + stopped;
    }

    /** While something is put back, the first press stops it, and the window stays to say where. */
    @Override
    protected void cancelPressed() {
        if (running && getButton(IDialogConstants.CANCEL_ID).isEnabled()) {
            getButton(IDialogConstants.CANCEL_ID).setEnabled(false);
            area.cancel();
        } else {
            super.cancelPressed();
        }
    }

    @Override
    public boolean close() {
        if (area != null) {
            area.cancel();
        }
        return super.close();
    }
}
