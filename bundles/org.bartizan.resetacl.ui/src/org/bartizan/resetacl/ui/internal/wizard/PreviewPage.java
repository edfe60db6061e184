// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.ui.internal.Counts;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.WorkArea;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What would change, and what users will no longer be able to do: found out whenever the page is entered. Nothing is changed here. */
final class PreviewPage extends WizardPage {

    private final Steps steps;
    private final TargetsPage targets;
    private WorkArea area;
    private PreviewPane pane;
    private Preview preview;

    PreviewPage(Steps steps, TargetsPage targets) {
        super("preview", Messages.Preview_title, null);
        this.steps = steps;
        this.targets = targets;
        setDescription(Messages.Preview_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(page);
        area = new WorkArea(page, steps.background(), steps.ui());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
        pane = new PreviewPane(area.control(), this::check);
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            look();
        } else {
            stop();
        }
    }

    private void look() {
        Request request = targets.request();
        preview = null;
        setPageComplete(false);
        setMessage(null);
        area.trouble(Messages.Reset_no_account, Messages.Reset_no_account_text, this::look);
        targets.withAccount(() -> {
            if (!area.control().isDisposed() && isCurrentPage()) {
                area.run(Messages.Preview_job, progress -> steps.preview(request, progress), this::arrived, () -> setPageComplete(false));
            }
        });
    }

    private void arrived(Preview found) {
        if (found.result().cancelled()) {
            area.trouble(Messages.Reset_stopped, Messages.Preview_stopped, this::look);
            return;
        }
        preview = found;
        pane.show(found);
        area.show(pane.control());
        long failed = found.result().computers().stream().filter(ComputerResult::failed).count();
        String problems = failed == 0 ? "" : "  " + NLS.bind(Messages.Preview_problems, Counts.computers(failed));
        setMessage(found.objects() == 0 ? Messages.Preview_nothing + problems : NLS.bind(Messages.Preview_found, found.consequence()
                .replace("&", ""))
                + problems, failed == 0 ? INFORMATION : WARNING);
        check();
    }

    private void check() {
        setPageComplete(preview != null && preview.objects() > 0 && (preview.seen() || pane.acknowledged()));
    }

    /** What the button says that does it. */
    String consequence() {
        return preview == null || !isCurrentPage() ? Messages.Reset_unknown : preview.consequence();
    }

    /** Whether the trade-offs have just been acknowledged. */
    boolean acknowledged() {
        return preview != null && !preview.seen() && pane.acknowledged();
    }

    /** Nobody waits for the preview any more. */
    void stop() {
        if (area != null) {
            area.cancel();
        }
    }
}
