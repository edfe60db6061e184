// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import java.util.List;

import org.bartizan.discovery.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields that few people need: port, pace, retries, and repeating. */
final class MoreFields {

    private final Composite lines;
    private final Text port;
    private final Text rate;
    private final Text retries;
    private final Text interval;
    private final Combo unit;
    private final Button repeat;
    private final Button stop;
    private final Label repeating;

    MoreFields(Composite parent, RunForm form) {
        lines = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(lines);
        lines.setVisible(false);
        Composite fields = line();
        port = field(fields, Messages.Run_port, form.port(), 6);
        rate = field(fields, Messages.Run_rate, form.rate(), 8);
        retries = field(fields, Messages.Run_retries, form.retries(), 3);
        Composite again = line();
        interval = field(again, Messages.Run_repeat, "60", 4);
        unit = new Combo(again, SWT.READ_ONLY);
        List.of(Messages.Run_minutes, Messages.Run_hours, Messages.Run_days).forEach(unit::add);
        unit.select(0);
        repeat = button(again, Messages.Run_start_repeating);
        stop = button(again, Messages.Run_stop_repeating);
        repeating = new Label(again, SWT.NONE);
    }

    private Composite line() {
        Composite line = new Composite(lines, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        line.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        return line;
    }

    private static Text field(Composite parent, String label, String value, int digits) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
        text.setTextLimit(9);
        text.setLayoutData(new RowData(10 + 9 * digits, SWT.DEFAULT));
        text.setText(value);
        return text;
    }

    private static Button button(Composite parent, String text) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        return button;
    }

    /** Shows or hides the fields. */
    void show(boolean shown) {
        GridDataFactory.fillDefaults().grab(true, false).exclude(!shown).applyTo(lines);
        lines.setVisible(shown);
        if (shown) {
            port.setFocus();
        }
    }

    void onChange(Runnable changed) {
        List.of(port, rate, retries, interval).forEach(text -> text.addListener(SWT.Modify, e -> changed.run()));
        unit.addListener(SWT.Selection, e -> changed.run());
    }

    void onRepeat(Runnable start, Runnable end) {
        repeat.addListener(SWT.Selection, e -> start.run());
        stop.addListener(SWT.Selection, e -> end.run());
    }

    String port() {
        return port.getText();
    }

    String rate() {
        return rate.getText();
    }

    String retries() {
        return retries.getText();
    }

    Repetition repetition() {
        return new Repetition(interval.getText(), Repetition.Unit.values()[unit.getSelectionIndex()]);
    }

    /** Says what repeats now, as text; null for nothing. */
    void repeating(String text) {
        repeating.setText(text);
        lines.layout(true, true);
    }

    void enable(boolean canRepeat, boolean repeats) {
        repeat.setEnabled(canRepeat);
        stop.setEnabled(repeats);
    }
}
