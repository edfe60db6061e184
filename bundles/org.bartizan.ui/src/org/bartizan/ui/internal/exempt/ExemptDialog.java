// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.exempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bartizan.model.FleetPackage;
import org.bartizan.ui.Icons;
import org.bartizan.ui.Node;
import org.bartizan.ui.internal.edit.Edits;
import org.bartizan.ui.internal.form.Field;
import org.bartizan.ui.internal.form.FieldText;
import org.bartizan.ui.internal.form.Reading;
import org.bartizan.ui.internal.form.Words;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks which setting some clients shall have differently, how, why, and until when. */
final class ExemptDialog extends TitleAreaDialog {

    private final List<Node> clients;
    private final List<Choice> choices;
    private final ComposedAdapterFactory providers = Words.providers();
    private RowTable<Choice> table;
    private ValueBox value;
    private Text reason;
    private Text until;
    private Exempting.Terms terms;

    ExemptDialog(Shell shell, List<Node> clients, List<Choice> choices) {
        super(shell);
        this.clients = clients;
        this.choices = choices;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Waits for the answer; empty when the person cancelled. */
    Optional<Exempting.Terms> ask() {
        try {
            return open() == OK ? Optional.of(terms) : Optional.empty();
        } finally {
            providers.dispose();
        }
    }

    private String what() {
        return Edits.what(clients);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Exempt " + what());
    }

    @Override
    protected Point getInitialSize() {
        return new Point(700, 620);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle("Exempt " + what());
        setMessage("Choose the setting that shall be different, then its value.");
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(1).margins(8, 4).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        ViewHeader header = new ViewHeader(form, "Filter settings", text -> table.filter(text));
        table = new RowTable<>(form, "exempt-settings", choice -> choice.setting().key(), List.of(
                RowColumn.text("setting", "Setting", Choice::label),
                RowColumn.text("now", clients.size() == 1 ? "Now" : "Now at " + clients.getFirst().name(), Choice::text),
                RowColumn.text("locked", "Locked at", Choice::lockedAt).images(choice -> choice.lockedAt().isEmpty() ? null
                        : Icons.image(ExemptDialog.class, "icons/lock.svg"))));
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 200).applyTo(table.control());
        table.rows(choices);
        table.onSelect(this::chosen);
        Composite fields = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        new Label(fields, SWT.NONE).setText("&Value:");
        value = new ValueBox(fields, this::check);
        reason = field(fields, "&Reason:", "For those who review exemptions later");
        until = field(fields, "&Until:", "2026-12-31; empty for ever");
        header.filter().setFocus();
        return area;
    }

    private Text field(Composite form, String label, String example) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
        text.setMessage(example);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, e -> check());
        return text;
    }

    private Field fieldOf(EStructuralFeature feature) {
        return Field.of(feature, EcoreUtil.create(feature.getEContainingClass()), providers);
    }

    private Optional<Choice> choice() {
        return table.selection().stream().findFirst();
    }

    private void chosen() {
        choice().ifPresent(choice -> value.show(fieldOf(choice.setting().feature()), choice.value(), choice.lockedAt().isEmpty()));
        check();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Exempt " + Times.count(clients.size(), "client", "clients"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        check();
    }

    private Reading until() {
        return new FieldText(fieldOf(FleetPackage.Literals.POLICY__EXPIRES)).parse(until.getText());
    }

    private String wrong() {
        Reading end = until();
        Optional<Choice> choice = choice();
        if (choice.isPresent() && !choice.get().lockedAt().isEmpty()) {
            return choice.get().setting().label() + " is locked at " + choice.get().lockedAt() + ": unlock it there first.";
        }
        return choice.isPresent() && !value.reading().valid() ? choice.get().setting().label() + ": " + value.reading().problem() + "."
                : !end.valid() ? "Until: " + end.problem() + "."
                        : end.value() instanceof Instant moment && moment.isBefore(Instant.now()) ? "Until: this is past already." : null;
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            String wrong = wrong();
            setErrorMessage(wrong);
            getButton(IDialogConstants.OK_ID).setEnabled(wrong == null && choice().isPresent() && !reason.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        terms = new Exempting.Terms(choice().orElseThrow().setting(), value.reading().value(), reason.getText().strip(),
                (Instant) until().value());
        super.okPressed();
    }
}
