// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.run;

import org.bartizan.api.access.Guard;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Permission;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.resetacl.ui.internal.audit.TargetText;
import org.bartizan.resetacl.ui.internal.login.SessionLogin;
import org.bartizan.resetacl.ui.internal.wizard.WizardOpener;
import org.bartizan.ui.UiReady;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contributes the list of runs. */
@Component
public final class RunsContribution implements ViewContribution {

    private final ResetAcl resetAcl;
    private final SessionLogin session;
    private final Permission permission;
    private final WizardOpener wizard;
    private final UiReady ui;

    /** Called by the framework. */
    @Activate
    public RunsContribution(@Reference ResetAcl resetAcl, @Reference SessionLogin session, @Reference Guard guard,
            @Reference WizardOpener wizard, @Reference UiReady ui) {
        this.resetAcl = resetAcl;
        this.session = session;
        this.permission = new Permission(guard);
        this.wizard = wizard;
        this.ui = ui;
    }

    @Override
    public String id() {
        return "org.bartizan.resetacl.ui.runs";
    }

    @Override
    public String label() {
        return Messages.Runs_label;
    }

    @Override
    public String icon() {
        return Pictures.path("runs");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public View create(Composite parent, ViewContext context) {
        return new RunsView(parent, context, new UndoServices(resetAcl, session, context.background(), ui), permission, () -> wizard.open(
                context, new TargetText(), "", ""));
    }
}
