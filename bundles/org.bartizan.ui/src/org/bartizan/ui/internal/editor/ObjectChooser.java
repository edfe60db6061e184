// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bartizan.ui.internal.form.Field;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which objects a field shall refer to. */
final class ObjectChooser extends Dialog {

    private final Field field;
    private final List<ObjectChoice.Candidate> candidates;
    private final Set<String> now;
    private RowTable<ObjectChoice.Candidate> table;
    private List<EObject> chosen = List.of();

    ObjectChooser(Shell shell, Field field, List<ObjectChoice.Candidate> candidates, Set<String> now) {
        super(shell);
        this.field = field;
        this.candidates = candidates;
        this.now = now;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Waits for the answer; empty when the person cancelled. */
    Optional<List<EObject>> ask() {
        return open() == OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Choose " + field.label());
    }

    @Override
    protected Point getInitialSize() {
        return new Point(520, 420);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(field.documentation());
        GridDataFactory.fillDefaults().grab(true, false).hint(440, SWT.DEFAULT).applyTo(label);
        ViewHeader header = new ViewHeader(area, "Filter by name", text -> table.filter(text));
        table = new RowTable<>(area, "object-chooser", ObjectChoice.Candidate::id, List.of(
                RowColumn.text("name", "Name", ObjectChoice.Candidate::name), RowColumn.text("path", "Where",
                        ObjectChoice.Candidate::path)));
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 240).applyTo(table.control());
        table.onSelect(this::check);
        table.onOpen(row -> okPressed());
        table.onShown(new Runnable() {
            private boolean done;

            @Override
            public void run() {
                for (int i = 0; !done && i < table.shown().size() && i < table.table().getItemCount(); i++) {
                    if (now.contains(table.shown().get(i).id())) {
                        table.table().select(i);
                    }
                }
                done = true;
                check();
            }
        });
        table.rows(candidates);
        header.filter().addListener(SWT.DefaultSelection, e -> table.table().setFocus());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Choose", true);
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            int count = table.selection().size();
            getButton(IDialogConstants.OK_ID).setEnabled(count == 1 || count > 1 && field.feature().isMany());
        }
    }

    @Override
    protected void okPressed() {
        chosen = table.selection().stream().map(ObjectChoice.Candidate::standIn).toList();
        super.okPressed();
    }
}
