// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.input;

import java.time.ZoneId;
import java.util.Objects;

import org.bartizan.ui.internal.form.FieldKind;
import org.bartizan.ui.internal.form.FieldState;
import org.bartizan.ui.internal.form.FieldText;
import org.bartizan.ui.internal.form.Reading;
import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line of text with its unit, or several lines for a list. */
final class TextInput implements Input {

    private static final int LINES = 3;

    private final Composite row;
    private final Text text;
    private final FieldText codec;
    private final InputListener listener;
    private boolean filling;

    TextInput(Composite parent, FieldText codec, InputListener listener) {
        this.codec = codec;
        this.listener = listener;
        FieldKind kind = codec.field().kind();
        boolean list = kind == FieldKind.TEXTS || kind == FieldKind.PATHS;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
        text = new Text(row, list ? SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL : SWT.BORDER | SWT.SINGLE);
        boolean wide = list || kind == FieldKind.TEXT || kind == FieldKind.ZONE;
        GridDataFactory.fillDefaults().grab(wide, false).align(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER)
                .hint(list ? 120 : kind == FieldKind.INSTANT ? 140 : wide ? 120 : 80, list ? LINES * text.getLineHeight() : SWT.DEFAULT)
                .applyTo(text);
        Label unit = new Label(row, SWT.NONE);
        unit.setText(codec.field().unit());
        text.setMessage(example(kind));
        text.addListener(SWT.Modify, e -> typed());
        if (list) {
            text.addListener(SWT.Traverse, TextInput::leave);
        }
        if (kind == FieldKind.NUMBER) {
            text.addListener(SWT.KeyDown, this::step);
        }
        if (kind == FieldKind.ZONE) {
            new AutoCompleteField(text, new TextContentAdapter(), ZoneId.getAvailableZoneIds().stream().sorted().toArray(String[]::new));
        }
    }

    private static String example(FieldKind kind) {
        return switch (kind) {
            case TIME -> "03:30";
            case DATE -> "2026-01-31";
            case INSTANT -> "2026-01-31 18:00";
            case ZONE -> "of each computer";
            case PATHS, TEXTS -> "One a line";
            default -> "";
        };
    }

    /** The tabulator leaves the field; a list of paths needs none. */
    private static void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void step(Event event) {
        int by = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
        if (by != 0 && codec.parse(text.getText()).value() instanceof Number number) {
            Reading next = codec.parse(Long.toString(number.longValue() + by));
            if (next.valid()) {
                text.setText(codec.format(next.value()));
                text.selectAll();
            }
            event.doit = false;
        }
    }

    private void typed() {
        if (!filling) {
            listener.typed(text.getText(), codec.parse(text.getText()));
        }
    }

    @Override
    public Control control() {
        return row;
    }

    @Override
    public Control focus() {
        return text;
    }

    @Override
    public void show(FieldState state, Object otherwise) {
        Object value = state.set() ? state.value() : otherwise;
        Reading now = codec.parse(text.getText());
        boolean same = now.valid() && Objects.equals(now.value(), value) && (text.isFocusControl() || !text.getText().isEmpty());
        if (!same) {
            fill(codec.format(value));
        }
        text.setMessage(state.differs() ? "different values" : example(codec.field().kind()));
    }

    @Override
    public void draft(String typed) {
        fill(typed);
    }

    private void fill(String content) {
        if (!text.getText().equals(content)) {
            filling = true;
            text.setText(content);
            filling = false;
        }
    }

    @Override
    public void enable(boolean yes) {
        text.setEditable(yes);
        text.setEnabled(yes);
    }
}
