// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import java.util.function.Consumer;

import org.bartizan.ui.Background;
import org.bartizan.ui.UiReady;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A place that shows what work in the background brings: its progress meanwhile, and why it failed when it did. Used on the UI thread. */
public final class WorkArea {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite running;
    private final ProgressLine line;
    private final Background background;
    private Control trouble;
    private Background.Running work;
    private int latest;

    /** An empty place. */
    public WorkArea(Composite parent, Background background, UiReady ui) {
        this.background = background;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        running = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(running);
        line = new ProgressLine(running, ui);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line.control());
    }

    /** The widget, and the parent of what {@link #show} is given. */
    public Composite control() {
        return area;
    }

    /** Shows that. */
    public void show(Control control) {
        stack.topControl = control;
        area.layout(true, true);
    }

    /**
     * Does something and shows how far it is; whatever is still going on is stopped and its result is not wanted any more.
     *
     * @param done gets the result, and shows it
     * @param failed told when it failed, after the reason is shown here
     */
    public <R> void run(String name, Background.Work<R> what, Consumer<? super R> done, Runnable failed) {
        cancel();
        int mine = ++latest;
        line.begin(name);
        show(running);
        work = background.start(name, progress -> what.run(line.watch(progress)), result -> {
            if (mine == latest && !area.isDisposed()) {
                done.accept(result);
            }
        }, failure -> {
            if (mine == latest && !area.isDisposed()) {
                trouble(Messages.Work_failed, message(failure), () -> run(name, what, done, failed));
                failed.run();
            }
        });
        line.stops(work);
    }

    private static String message(Exception failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    /** Says why there is nothing to show. */
    public void trouble(String title, String text, Runnable again) {
        if (trouble != null) {
            trouble.dispose();
        }
        trouble = new EmptyState(area, Pictures.of("failed"), title, text).link(Messages.Work_again, again);
        show(trouble);
    }

    /** Whether something is going on. */
    public boolean busy() {
        return !area.isDisposed() && stack.topControl == running;
    }

    /** Asks what is going on to stop at its next safe point. */
    public void cancel() {
        if (work != null) {
            line.cancel();
        }
    }
}
