// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import java.time.Duration;
import java.util.Optional;

import org.bartizan.discovery.Found;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.run.RunForm.Check;
import org.bartizan.discovery.ui.internal.run.RunForm.Good;
import org.bartizan.discovery.ui.internal.run.RunForm.Wrong;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The part of the Discovery view that runs discoveries and shows what they find. Used on the UI thread. */
public final class RunPane implements AutoCloseable {

    private static final int TICK = 150;

    private final Composite form;
    private final Composite pane;
    private final ViewContext context;
    private final Runs runs;
    private final FormLine fields;
    private final MoreFields more;
    private final StatusLine status;
    private final Composite head;
    private final ViewHeader header;
    private final RowTable<Found> table;
    private final AutoCloseable phases;
    private Check check;
    private boolean ticking;
    private boolean repeats;
    private int shown = -1;

    /**
     * Makes its widgets.
     *
     * @param above where the fields go, laid out as a grid
     * @param below where the table goes
     */
    public RunPane(Composite above, Composite below, ViewContext context, Runs runs) {
        this.context = context;
        this.runs = runs;
        form = new Composite(above, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 5).spacing(0, 5).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        pane = new Composite(below, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
        fields = new FormLine(form, runs.form());
        more = new MoreFields(form, runs.form());
        status = new StatusLine(form);
        head = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(head);
        header = new ViewHeader(head, Messages.Run_filter, this::filter);
        table = FoundTable.create(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.onShown(this::count);
        listen();
        phases = runs.model().onPhase(() -> context.later(this::phase));
        typed();
        phase();
        showRepeating();
    }

    private void listen() {
        fields.onChange(this::typed);
        fields.onRun(this::run);
        fields.onCancel(runs::cancel);
        fields.onMore(() -> {
            more.show(fields.more());
            // Twice: the first tells what wraps, the second how high that makes it.
            form.getParent().layout(true, true);
            form.getParent().layout(true, true);
        });
        more.onChange(this::typed);
        more.onRepeat(this::repeat, this::stopRepeating);
    }

    private void filter(String text) {
        table.filter(text);
    }

    private void count() {
        int of = table.total();
        if (head.getVisible() != of > 0) {
            GridDataFactory.fillDefaults().grab(true, false).exclude(of == 0).applyTo(head);
            head.setVisible(of > 0);
            pane.layout(true, true);
        }
        header.info(table.shown().size() == of ? NLS.bind(Messages.Run_found_count, Times.number(of))
                : NLS.bind(Messages.Run_found_count_of, Times.number(table.shown().size()), Times.number(of)));
    }

    private void typed() {
        RunForm form = new RunForm(fields.type(), fields.range(), more.port(), more.rate(), more.retries());
        runs.form(form);
        check = form.check();
        RunState state = runs.model().state();
        enable(state);
        if (!state.active()) {
            boolean badInterval = fields.more() && more.repetition().interval().isEmpty();
            status.hint(badInterval && check instanceof Good ? Messages.Run_wrong_interval : check.text(),
                    badInterval || check instanceof Wrong);
        }
    }

    private void enable(RunState state) {
        boolean good = check instanceof Good;
        fields.update(state.active(), state.phase() == RunState.Phase.STOPPING, good);
        more.enable(good && more.repetition().interval().isPresent(), repeats);
    }

    private void run() {
        if (check instanceof Good good && !runs.model().state().active()) {
            runs.start(good.request(), context.background());
        }
    }

    private void repeat() {
        Optional<Duration> interval = more.repetition().interval();
        if (check instanceof Good good && interval.isPresent()) {
            context.background().start(Messages.Run_job_repeat, progress -> {
                runs.discovery().repeat(good.request(), interval.get());
                return null;
            }, nothing -> showRepeating());
        }
    }

    private void stopRepeating() {
        context.background().start(Messages.Run_stop_repeating, progress -> {
            runs.discovery().stopRepeating();
            return null;
        }, nothing -> showRepeating());
    }

    private void showRepeating() {
        context.background().quietly(Messages.Run_job_repeat, progress -> runs.discovery().repeating(), found -> {
            if (!pane.isDisposed()) {
                repeats = found.isPresent();
                more.repeating(found.map(text -> NLS.bind(Messages.Run_repeating, text)).orElse(Messages.Run_not_repeating));
                enable(runs.model().state());
            }
        });
    }

    private void phase() {
        RunState state = runs.model().state();
        enable(state);
        show(state);
        if (state.active() && !ticking) {
            ticking = true;
            pane.getDisplay().timerExec(TICK, this::tick);
        }
    }

    private void tick() {
        ticking = false;
        if (!pane.isDisposed() && runs.model().state().active()) {
            phase();
        }
    }

    private void show(RunState state) {
        if (state.phase() != RunState.Phase.NONE) {
            status.state(state);
        }
        if (state.found().size() != shown || !state.active()) {
            shown = state.found().size();
            table.rows(state.found());
        }
    }

    /** The table with what belongs to it. */
    public Composite control() {
        return pane;
    }

    /** Calls {@code action} whenever the number of computers that are shown may have changed. */
    public void onShown(Runnable action) {
        table.onShown(action);
    }

    /** Calls {@code action} when a person starts a discovery. */
    public void onRun(Runnable action) {
        fields.onRun(action);
    }

    /** Whether a discovery was run already. */
    public boolean used() {
        return runs.model().state().phase() != RunState.Phase.NONE;
    }

    /** How many computers were found. */
    public int found() {
        return table.total();
    }

    /** Gives the keyboard to the fields. */
    public void focus() {
        fields.focus();
    }

    /** Gives the keyboard to the filter. */
    public void find() {
        if (head.getVisible()) {
            header.find();
        } else {
            fields.focus();
        }
    }

    /** Reads again what may have been changed from elsewhere. */
    public void refresh() {
        showRepeating();
    }

    @Override
    public void close() {
        try {
            phases.close();
        } catch (Exception e) {
            ILog.of(RunPane.class).warn("A listener of discoveries was not removed", e);
        }
    }
}
