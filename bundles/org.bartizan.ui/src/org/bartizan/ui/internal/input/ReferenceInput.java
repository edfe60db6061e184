// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.input;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.model.Named;
import org.bartizan.ui.internal.form.Field;
import org.bartizan.ui.internal.form.FieldState;
import org.bartizan.ui.internal.form.Reading;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Other objects by their names, chosen out of a list. */
final class ReferenceInput implements Input {

    private final Composite row;
    private final Text text;
    private final Button choose;
    private final Button clear;
    private List<EObject> shown = List.of();

    ReferenceInput(Composite parent, Field field, References references, InputListener listener) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 2).applyTo(row);
        text = new Text(row, SWT.BORDER | SWT.READ_ONLY);
        text.setMessage("none");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(text);
        choose = button("Choose…");
        clear = button("None");
        boolean many = field.feature().isMany();
        choose.addListener(SWT.Selection, e -> references.choose(choose.getShell(), field, shown, chosen -> listener.typed("",
                new Reading(many ? chosen : chosen.isEmpty() ? null : chosen.getFirst(), null))));
        clear.addListener(SWT.Selection, e -> listener.typed("", new Reading(many ? List.of() : null, null)));
    }

    private Button button(String label) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label);
        return button;
    }

    @Override
    public Control control() {
        return row;
    }

    @Override
    public Control focus() {
        return choose;
    }

    @Override
    public void show(FieldState state, Object otherwise) {
        Object value = state.value();
        shown = value instanceof Collection<?> all ? all.stream().map(EObject.class::cast).toList()
                : value instanceof EObject one ? List.of(one) : List.of();
        text.setText(shown.stream().map(each -> each instanceof Named named ? named.getName() : each.toString())
                .collect(Collectors.joining(", ")));
        text.setMessage(state.differs() ? "different values" : "none");
        clear.setEnabled(choose.getEnabled() && (!shown.isEmpty() || state.differs()));
    }

    @Override
    public void enable(boolean yes) {
        choose.setEnabled(yes);
        clear.setEnabled(yes && !shown.isEmpty());
    }
}
