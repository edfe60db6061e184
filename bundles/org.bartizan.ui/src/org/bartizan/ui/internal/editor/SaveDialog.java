// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;
import java.util.function.Supplier;

import org.bartizan.fleet.policy.Effect;
import org.bartizan.fleet.policy.Preview;
import org.bartizan.ui.Icons;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows what saving would do to computers, equal changes in one line, and asks whether to; where it turns out that no computer is affected,
 * there is nothing to ask.
 */
final class SaveDialog extends Dialog {

    static final int SAVE = OK;

    private static final int LOOK = 40;

    private final String label;
    private final Supplier<Preview> preview;
    private final Supplier<Exception> failure;
    private Label summary;
    private ProgressBar progress;
    private RowTable<PreviewRow> effects;
    private RowTable<Effect.Computer> computers;
    private Preview shown;

    SaveDialog(Shell shell, String label, Supplier<Preview> preview, Supplier<Exception> failure) {
        super(shell);
        this.label = label;
        this.preview = preview;
        this.failure = failure;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(label);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 520);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        summary = new Label(area, SWT.WRAP);
        summary.setFont(Fonts.bold());
        summary.setText("Finding out which computers change…");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
        progress = new ProgressBar(area, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(780, 340).applyTo(sash);
        effects = new RowTable<>(sash, "preview", row -> row, List.of(RowColumn.text("what", "What changes", PreviewRow::what)
                .images(row -> Icons.image(SaveDialog.class, row.removed() ? "icons/change-remove.svg" : "icons/change-set.svg")),
                RowColumn.text("from", "From", PreviewRow::from), RowColumn.text("to", "To", PreviewRow::to),
                RowColumn.number("computers", "Computers", PreviewRow::computers)));
        computers = new RowTable<>(sash, "preview-computers", Effect.Computer::id, List.of(
                RowColumn.text("computer", "Computer", Effect.Computer::name)
                        .images(row -> Icons.image(SaveDialog.class, "icons/client.svg")),
                RowColumn.text("path", "Group", row -> row.path().contains("/") ? row.path().substring(0, row.path().lastIndexOf('/'))
                        .replace("/", " / ") : "")));
        computers.whenEmpty(new EmptyState(computers.parent(), null, "No line selected",
                "Select one above to see its computers."));
        effects.onSelect(() -> computers.rows(effects.selection().stream().findFirst().map(row -> row.effect().computers())
                .orElse(List.of())));
        sash.setWeights(50, 50);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Save", true);
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        look();
    }

    /** Looks whether what was to be found out is there. */
    private void look() {
        if (effects.table().isDisposed()) {
            return;
        }
        if (failure.get() != null) {
            cancelPressed();
        } else if (preview.get() != null && preview.get().computers() == 0) {
            okPressed();
        } else if (preview.get() != null) {
            show(preview.get());
        } else {
            effects.table().getDisplay().timerExec(LOOK, this::look);
        }
    }

    private void show(Preview found) {
        shown = found;
        summary.setText(PreviewRow.summary(found));
        ((GridData) progress.getLayoutData()).exclude = true;
        progress.setVisible(false);
        effects.onShown(() -> {
            if (effects.table().getSelectionCount() == 0 && !effects.shown().isEmpty()) {
                effects.table().select(0);
                effects.table().notifyListeners(SWT.Selection, new Event());
            }
        });
        effects.rows(PreviewRow.of(found));
        Button save = getButton(IDialogConstants.OK_ID);
        save.setText(consequence());
        save.setEnabled(true);
        save.setFocus();
        setButtonLayoutData(save);
        summary.getParent().layout();
        save.getParent().getParent().layout(true, true);
    }

    private String consequence() {
        return "Save: changes " + Times.count(shown.computers(), "computer", "computers");
    }
}
