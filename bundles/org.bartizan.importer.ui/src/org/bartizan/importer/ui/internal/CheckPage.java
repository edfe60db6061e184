// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.nio.file.Path;

import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.ImportResult;
import org.bartizan.importer.Importer;
import org.bartizan.importer.PairFormat;
import org.bartizan.ui.Background;
import org.bartizan.ui.UiReady;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

/** What the import will do: found out by a dry run off the UI thread whenever the page is entered with another file or format. */
final class CheckPage extends WizardPage {

    private final Importer importer;
    private final Background background;
    private final UiReady ui;
    private final FilePage files;
    private final StackLayout stack = new StackLayout();
    private Composite page;
    private Composite running;
    private Label runningLabel;
    private ProgressBar bar;
    private Composite done;
    private Tally tally;
    private FindingTable findings;
    private Control trouble;
    private Background.Running work;
    private int latest;
    private ImportRequest checked;
    private ImportResult result;

    CheckPage(Importer importer, Background background, UiReady ui, FilePage files) {
        super("check", Messages.Check_title, null);
        this.importer = importer;
        this.background = background;
        this.ui = ui;
        this.files = files;
        setDescription(Messages.Check_description);
        setPageComplete(false);
    }

    /** What the dry run found, or null while that is not known. */
    ImportResult result() {
        return result;
    }

    @Override
    public void createControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(stack);
        stack.marginWidth = 12;
        stack.marginHeight = 10;
        running = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(running);
        runningLabel = new Label(running, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(runningLabel);
        bar = new ProgressBar(running, SWT.HORIZONTAL);
        bar.setMaximum(Watch.WHOLE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
        Link stop = new Link(running, SWT.NONE);
        stop.setText(Messages.Check_stop);
        stop.addListener(SWT.Selection, e -> work.cancel());
        done = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(done);
        tally = new Tally(done);
        findings = new FindingTable(done);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(findings.control());
        stack.topControl = running;
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            ImportRequest wanted = new ImportRequest(files.file(), files.format(), true);
            if (!wanted.equals(checked) || result == null) {
                check(wanted);
            }
        } else {
            cancel();
        }
    }

    private void check(ImportRequest request) {
        int mine = ++latest;
        checked = request;
        result = null;
        Path name = request.file().getFileName();
        runningLabel.setText(NLS.bind(Messages.Check_running, name));
        bar.setSelection(0);
        setMessage(null);
        show(running);
        setPageComplete(false);
        work = background.start(NLS.bind(Messages.Check_job, name), progress -> importer.run(request, new Watch(progress, ui,
                this::progress)),
                found -> arrived(mine, found), failure -> failed(mine, failure));
    }

    private void progress(int thousandths) {
        if (!bar.isDisposed()) {
            bar.setSelection(thousandths);
        }
    }

    /** Stops a check that is under way. */
    void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    private void arrived(int number, ImportResult found) {
        if (number != latest || page.isDisposed()) {
            return;
        }
        if (found.cancelled()) {
            trouble(Messages.Check_stopped_title, Messages.Check_stopped_text);
            return;
        }
        result = found;
        tally.show(found);
        findings.show(found);
        String pairs = String.format("%,d", found.pairs());
        setMessage(found.imported() == 0 ? NLS.bind(Messages.Check_nothing, pairs)
                : NLS.bind(Messages.Check_done, String.format("%,d", found.imported()), pairs));
        show(done);
        setPageComplete(found.imported() > 0);
    }

    private void failed(int number, Exception failure) {
        if (number == latest && !page.isDisposed()) {
            trouble(Messages.Check_failed_title, String.valueOf(failure.getMessage()));
        }
    }

    private void trouble(String title, String text) {
        if (trouble != null) {
            trouble.dispose();
        }
        trouble = new EmptyState(page, Pictures.of(Pictures.REJECTED), title, text).link(Messages.Check_again, () -> check(checked));
        show(trouble);
        getContainer().updateButtons();
    }

    private void show(Control control) {
        stack.topControl = control;
        page.layout(true, true);
    }

    /** The format that was checked. */
    PairFormat format() {
        return checked.format();
    }

    /** The file that was checked. */
    Path file() {
        return checked.file();
    }
}
