// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.ProgressLine;
import org.bartizan.resetacl.ui.internal.run.UndoOpener;
import org.bartizan.ui.Background;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

/** Does it, and shows what came of it on each computer. */
final class ResultPage extends WizardPage {

    private final Steps steps;
    private final TargetsPage targets;
    private final PreviewPage preview;
    private final StackLayout stack = new StackLayout();
    private Composite page;
    private Composite running;
    private ProgressLine line;
    private ResultPane pane;
    private Background.Running work;
    private boolean begun;
    private boolean ended;
    private boolean stopping;

    ResultPage(Steps steps, TargetsPage targets, PreviewPage preview) {
        super("result", Messages.Result_title, null);
        this.steps = steps;
        this.targets = targets;
        this.preview = preview;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(stack);
        stack.marginWidth = 8;
        stack.marginHeight = 8;
        running = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(running);
        line = new ProgressLine(running, steps.ui());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line.control());
        pane = new ResultPane(page, run -> UndoOpener.open(getShell(), steps.resetAcl(), steps.session(), steps.background(), steps.ui(),
                run));
        stack.topControl = running;
        setControl(page);
    }

    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !begun) {
            begun = true;
            apply(targets.request(), preview.acknowledged());
        }
    }

    private void apply(Request request, boolean acknowledge) {
        line.begin(Messages.Result_job);
        work = steps.background().start(Messages.Result_job, progress -> steps.apply(request, acknowledge, line.watch(progress)),
                this::arrived, this::failed);
        line.stops(work);
        getContainer().updateButtons();
    }

    private void arrived(ApplyResult result) {
        ended = true;
        if (!page.isDisposed()) {
            pane.show(result);
            stack.topControl = pane.control();
            page.layout(true, true);
            boolean problems = result.computers().stream().anyMatch(computer -> computer.failed());
            setTitle(result.cancelled() ? Messages.Result_stopped_title : Messages.Result_done_title);
            setMessage(ResultPane.summary(result), problems || result.cancelled() ? WARNING : INFORMATION);
            setPageComplete(true);
        }
        steps.ui().status(ResultPane.summary(result));
    }

    private void failed(Exception failure) {
        ended = true;
        if (!page.isDisposed()) {
            line.begin(Messages.Result_failed);
            line.stops(null);
            setErrorMessage(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            setTitle(NLS.bind(Messages.Result_failed, ""));
            setPageComplete(true);
        }
    }

    /** Whether something is being changed. */
    boolean running() {
        return begun && !ended;
    }

    /** Whether it was asked to stop. */
    boolean stopping() {
        return stopping;
    }

    /** Asks it to stop: what is being changed is finished, and nothing else is begun. */
    void stop() {
        if (running()) {
            stopping = true;
            line.cancel();
        }
    }
}
