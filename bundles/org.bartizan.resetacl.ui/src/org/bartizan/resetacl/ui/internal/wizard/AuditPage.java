// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.WorkArea;
import org.bartizan.resetacl.ui.internal.audit.AuditPane;
import org.bartizan.resetacl.ui.internal.audit.AuditSummary;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Who may change what now; found out whenever the page is entered with other targets or keys. */
final class AuditPage extends WizardPage {

    private final Steps steps;
    private final TargetsPage targets;
    private WorkArea area;
    private AuditPane pane;
    private Request audited;

    AuditPage(Steps steps, TargetsPage targets) {
        super("audit", Messages.Reset_audit_title, null);
        this.steps = steps;
        this.targets = targets;
        setDescription(Messages.Reset_audit_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(page);
        area = new WorkArea(page, steps.background(), steps.ui());
        GridDataFactory.fillDefaults().grab(true, true).hint(860, 420).applyTo(area.control());
        pane = new AuditPane(area.control(), steps.background(), "access-wizard");
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        Request wanted = visible ? targets.request() : null;
        if (visible && (!wanted.equals(audited) || !isPageComplete())) {
            audit(wanted);
        } else if (!visible) {
            stop();
        }
    }

    private void audit(Request request) {
        audited = request;
        setPageComplete(false);
        setMessage(null);
        area.trouble(Messages.Reset_no_account, Messages.Reset_no_account_text, () -> audit(request));
        targets.withAccount(() -> {
            if (!area.control().isDisposed() && isCurrentPage()) {
                area.run(Messages.Audit_job, progress -> steps.audit(request, progress), this::arrived, () -> setPageComplete(false));
            }
        });
    }

    private void arrived(AuditResult result) {
        pane.show(result);
        area.show(pane.control());
        boolean problems = result.computers().stream().anyMatch(computer -> computer.failed());
        setMessage(AuditSummary.text(result), problems || result.cancelled() ? WARNING : INFORMATION);
        setPageComplete(!result.cancelled());
        if (result.cancelled()) {
            area.trouble(Messages.Reset_stopped, Messages.Reset_audit_stopped, () -> audit(audited));
        }
    }

    /** Nobody waits for the audit any more. */
    void stop() {
        if (area != null) {
            area.cancel();
        }
    }
}
