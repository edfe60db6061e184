// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.DiscoveryResult;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.Inbox;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Icons;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.Dialogs;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Runs discoveries, shows who answers as they answer, and what waits in the inbox. */
final class DiscoveryView implements View {

    private static final int LOOK = 120;
    private static final String[] EVERY = { "Do not repeat", "Every 15 minutes", "Every hour", "Every 4 hours", "Every day" };
    private static final int[] MINUTES = { 0, 15, 60, 240, 1_440 };

    private final ViewContext context;
    private final Discovery discovery;
    private final RequestForm form;
    private final Button run;
    private final Button cancel;
    private final Combo repeat;
    private final ProgressBar bar;
    private final Label status;
    private final AnswerTable answers;
    private final InboxTable inbox;
    private DiscoveryRun current;

    DiscoveryView(Composite parent, ViewContext context, Discovery discovery, Inbox inbox, Fleet fleet) {
        this.context = context;
        this.discovery = discovery;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite top = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        form = new RequestForm(top, this::run);
        Composite line = new Composite(top, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(6, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        run = button(line, "Run Discovery", "run", this::run);
        cancel = button(line, "Cancel", "cancel", () -> current.cancel());
        cancel.setEnabled(false);
        repeat = new Combo(line, SWT.READ_ONLY);
        repeat.setItems(EVERY);
        repeat.addListener(SWT.Selection, e -> repeat());
        bar = new ProgressBar(line, SWT.HORIZONTAL);
        bar.setMaximum(1_000);
        GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(bar);
        status = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        answers = new AnswerTable(sash);
        this.inbox = new InboxTable(sash, context, inbox, fleet);
        sash.setWeights(50, 50);
        showRepetition();
    }

    private static Button button(Composite line, String text, String icon, Runnable action) {
        Button button = new Button(line, SWT.PUSH);
        button.setText(text);
        button.setImage(Icons.image(DiscoveryView.class, "icons/" + icon + ".svg"));
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    void run() {
        if (current != null && !current.ended()) {
            return;
        }
        if (!form.complete()) {
            say("Say which addresses to ask, such as 10.1.0.0/24.");
            form.focus();
            return;
        }
        current = new DiscoveryRun();
        run.setEnabled(false);
        cancel.setEnabled(true);
        answers.show(List.of(), true);
        current.start(form.title(), context.background(), discovery, form.request(), this::ended, this::failed);
        look(current);
    }

    private void look(DiscoveryRun watched) {
        if (bar.isDisposed() || watched != current || watched.ended()) {
            return;
        }
        List<Found> found = watched.found();
        answers.show(found, true);
        bar.setSelection(Math.max(0, watched.progress().thousandths()));
        say(Times.count(found.size(), "computer has", "computers have") + " answered so far…");
        bar.getDisplay().timerExec(LOOK, () -> look(watched));
    }

    private void ended(DiscoveryResult result) {
        if (bar.isDisposed()) {
            return;
        }
        idle(result.cancelled() ? 0 : 1_000);
        answers.show(result.found(), false);
        say((result.cancelled() ? "Cancelled: " : "") + Times.count(result.found().size(), "computer", "computers") + " answered of "
                + Times.count(result.asked(), "address", "addresses") + " in " + Times.lasting(result.took()) + "; "
                + Times.number(result.newInInbox()) + " new in the inbox");
    }

    private void failed(Exception failure) {
        if (!bar.isDisposed()) {
            idle(0);
            answers.show(List.of(), false);
            say("");
            Dialogs.failed(context.shell(), form.title(), failure);
        }
    }

    private void idle(int thousandths) {
        bar.setSelection(thousandths);
        run.setEnabled(true);
        cancel.setEnabled(false);
    }

    private void say(String text) {
        status.setText(text);
        status.setToolTipText(text);
    }

    private void repeat() {
        int minutes = MINUTES[repeat.getSelectionIndex()];
        if (minutes > 0 && !form.complete()) {
            showRepetition();
            say("Say which addresses to ask, such as 10.1.0.0/24.");
            return;
        }
        var request = form.request();
        context.background().start("Set the repetition of discovery", progress -> {
            if (minutes == 0) {
                discovery.stopRepeating();
            } else {
                discovery.repeat(request, Duration.ofMinutes(minutes));
            }
            return null;
        }, done -> showRepetition());
    }

    private void showRepetition() {
        context.background().quietly("Read the repetition of discovery", progress -> discovery.repeating(), this::showRepetition);
    }

    private void showRepetition(Optional<String> repeating) {
        if (repeat.isDisposed()) {
            return;
        }
        if (repeating.isEmpty() || repeat.getSelectionIndex() < 0) {
            repeat.select(0);
        }
        repeat.setToolTipText(repeating.map(text -> "Repeats: " + text).orElse("Discovery does not repeat."));
        repeating.ifPresent(text -> say("Repeats: " + text));
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public void find() {
        inbox.find();
    }

    @Override
    public void refresh() {
        inbox.refresh();
        showRepetition();
    }

    @Override
    public void close() {
        inbox.close();
    }
}
