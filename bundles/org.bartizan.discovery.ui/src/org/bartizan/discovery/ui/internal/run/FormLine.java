// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import java.util.List;

import org.bartizan.discovery.DiscoveryRequest.Type;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.Pictures;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The first line of the Discovery view: where to look, the range, and the buttons. */
final class FormLine {

    private static final List<Type> TYPES = List.of(Type.values());

    private final Combo type;
    private final Text range;
    private final Button run;
    private final Button cancel;
    private final Button more;

    FormLine(Composite parent, RunForm form) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(6, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        label(line, Messages.Run_look_in);
        type = new Combo(line, SWT.READ_ONLY);
        TYPES.forEach(each -> type.add(RunTexts.name(each)));
        type.setVisibleItemCount(TYPES.size());
        type.select(TYPES.indexOf(form.type()));
        range = new Text(line, SWT.BORDER | SWT.SINGLE);
        range.setMessage(Messages.Run_range_example);
        range.setToolTipText(Messages.Run_range);
        range.setText(form.range());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).minSize(80, SWT.DEFAULT)
                .applyTo(range);
        run = button(line, SWT.PUSH, Messages.Run_run, Messages.Run_run_tip);
        run.setImage(Pictures.of("run"));
        cancel = button(line, SWT.PUSH, Messages.Run_cancel, Messages.Run_cancel_tip);
        cancel.setImage(Pictures.of("cancel"));
        more = button(line, SWT.TOGGLE, Messages.Run_more, null);
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
    }

    private static Button button(Composite parent, int style, String text, String tip) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.setToolTipText(tip);
        return button;
    }

    /** Calls {@code changed} when something was typed or chosen. */
    void onChange(Runnable changed) {
        type.addListener(SWT.Selection, e -> {
            changed.run();
            if (range.isEnabled()) {
                range.setFocus();
            }
        });
        range.addListener(SWT.Modify, e -> changed.run());
    }

    /** Calls {@code action} when the discovery is to run. */
    void onRun(Runnable action) {
        run.addListener(SWT.Selection, e -> action.run());
        range.addListener(SWT.DefaultSelection, e -> action.run());
    }

    void onCancel(Runnable action) {
        cancel.addListener(SWT.Selection, e -> action.run());
    }

    /** Calls {@code action} when the other fields are to be shown or hidden. */
    void onMore(Runnable action) {
        more.addListener(SWT.Selection, (Event e) -> {
            more.setText(more.getSelection() ? Messages.Run_less : Messages.Run_more);
            action.run();
        });
    }

    boolean more() {
        return more.getSelection();
    }

    Type type() {
        return TYPES.get(type.getSelectionIndex());
    }

    String range() {
        return range.getText();
    }

    /** Enables what can be used now. */
    void update(boolean running, boolean stopping, boolean runnable) {
        range.setEnabled(type() == Type.RANGE);
        boolean hadFocus = run.isFocusControl() || cancel.isFocusControl();
        run.setEnabled(runnable && !running);
        cancel.setEnabled(running && !stopping);
        Control next = running ? cancel : run;
        if (hadFocus && next.isEnabled()) {
            next.setFocus();
        }
    }

    void focus() {
        if (range.isEnabled()) {
            range.setFocus();
        } else {
            type.setFocus();
        }
    }
}
