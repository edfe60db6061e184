// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.bartizan.api.Author;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.policy.Preview;
import org.bartizan.model.Organization;
import org.bartizan.ui.Background;
import org.bartizan.ui.internal.status.StatusText;
import org.bartizan.ui.internal.work.BackgroundJobs;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.Dialogs;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * One attempt to save. What it would do is found out in the background first. Where no computer is affected, it is then done at once; else
 * people see what changes, and decide. Used on the UI thread, which stays responsive and waits.
 */
public final class Saving {

    private static final long AT_ONCE = 250_000_000;

    private final Fleet fleet;
    private final Shell shell;
    private final String label;
    private final Consumer<Organization> change;
    private Preview preview;
    private Exception failure;
    private Commit commit;

    /** @param change as {@link Fleet#execute} takes it; may be called several times */
    public Saving(Fleet fleet, Shell shell, String label, Consumer<Organization> change) {
        this.fleet = fleet;
        this.shell = shell;
        this.label = label;
        this.change = change;
    }

    /** Saves, and waits for the end of it; whether it was saved. What keeps it from being saved, people have been told. */
    public boolean save() {
        // A window that takes no input for a while forgets what had the keyboard.
        Control keyboard = shell.getDisplay().getFocusControl();
        try {
            return attempt();
        } finally {
            if (keyboard != null && !keyboard.isDisposed()) {
                keyboard.setFocus();
            }
        }
    }

    private boolean attempt() {
        Background.Running looking = BackgroundJobs.INSTANCE.start("Preview of " + label, progress -> {
            progress.begin("Finding out which computers change", -1);
            return fleet.preview(label, change, progress);
        }, found -> preview = found, problem -> failure = problem);
        long start = System.nanoTime();
        waitFor(() -> preview != null || failure != null || System.nanoTime() - start > AT_ONCE);
        if (failure == null && (preview == null || preview.computers() > 0)) {
            SaveDialog dialog = new SaveDialog(shell, label, () -> preview, () -> failure);
            if (dialog.open() != SaveDialog.SAVE) {
                looking.cancel();
                return tellFailure();
            }
        }
        return failure == null ? execute() : tellFailure();
    }

    private boolean execute() {
        BackgroundJobs.INSTANCE.start(label, progress -> fleet.execute(label, Author.current(), change), done -> commit = done,
                problem -> failure = problem);
        waitFor(() -> commit != null || failure != null);
        if (commit != null) {
            StatusText.say(commit.number() == 0 ? "Nothing was changed." : "Saved: " + Times.count(preview.computers(),
                    "computer changes.", "computers change."));
        }
        return commit != null || tellFailure();
    }

    private void waitFor(BooleanSupplier condition) {
        Display display = shell.getDisplay();
        boolean was = shell.getEnabled();
        // Nothing may be edited while the copy is being read by another thread.
        shell.setEnabled(false);
        display.timerExec(300, () -> {
            // wakes the loop below
        });
        try {
            while (!shell.isDisposed() && !condition.getAsBoolean()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            if (!shell.isDisposed()) {
                shell.setEnabled(was);
            }
        }
    }

    private boolean tellFailure() {
        if (problem().isPresent()) {
            Dialogs.failed(shell, "Not saved", failure);
        }
        return false;
    }

    /** Why it was not saved, as a sentence; empty when it was, or when the person did not want to. */
    public Optional<String> problem() {
        return Optional.ofNullable(failure).filter(e -> !(e instanceof CancellationException)).map(Exception::getMessage);
    }
}
