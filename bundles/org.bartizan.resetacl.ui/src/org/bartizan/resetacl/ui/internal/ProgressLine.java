// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import org.bartizan.api.Progress;
import org.bartizan.ui.Background;
import org.bartizan.ui.UiReady;
import org.bartizan.ui.table.Times;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

/** What is being done, how far it is, and a way to stop it. Used on the UI thread. */
public final class ProgressLine {

    private static final int WHOLE = 1_000;

    private final Composite line;
    private final Label text;
    private final ProgressBar bar;
    private final Link stop;
    private final UiReady ui;
    private Background.Running work;

    /** A line that does not move yet. */
    public ProgressLine(Composite parent, UiReady ui) {
        this.ui = ui;
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).spacing(10, 0).applyTo(line);
        text = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        bar = new ProgressBar(line, SWT.HORIZONTAL | SWT.SMOOTH);
        bar.setMaximum(WHOLE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(bar);
        stop = new Link(line, SWT.NONE);
        stop.setText(Messages.Work_stop);
        stop.addListener(SWT.Selection, e -> cancel());
    }

    /** The widget, to be laid out. */
    public Composite control() {
        return line;
    }

    /** Shows the beginning of something. */
    public void begin(String what) {
        text.setText(what);
        bar.setSelection(0);
        stop.setEnabled(true);
    }

    /** What that work is, so that it can be stopped. */
    public void stops(Background.Running running) {
        work = running;
    }

    /** The same progress, shown here too. */
    public Progress watch(Progress progress) {
        return new Watch(progress, ui, this::show);
    }

    private void show(Watch.State state) {
        if (!bar.isDisposed() && stop.isEnabled()) {
            String task = state.task();
            text.setText(state.total() > 0 ? NLS.bind(Messages.Work_of, new Object[] {task, Times.number(Math.min(state.done(), state
                    .total())), Times.number(state.total())}) : state.done() > 0 ? NLS.bind(Messages.Work_done, task, Times.number(state
                            .done())) : task);
            bar.setSelection(state.total() <= 0 ? 0 : (int) Math.min(WHOLE, state.done() * WHOLE / state.total()));
        }
    }

    /** Asks the work to stop at its next safe point. */
    public void cancel() {
        if (work != null && !line.isDisposed()) {
            stop.setEnabled(false);
            text.setText(Messages.Work_stopping);
        }
        if (work != null) {
            work.cancel();
        }
    }
}
