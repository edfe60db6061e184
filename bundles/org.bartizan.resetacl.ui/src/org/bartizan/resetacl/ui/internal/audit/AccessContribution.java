// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import org.bartizan.api.access.Guard;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Permission;
import org.bartizan.resetacl.ui.internal.Pictures;
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

/** Contributes the Access view. */
@Component
public final class AccessContribution implements ViewContribution {

    /** The id of the view. */
    public static final String ID = "org.bartizan.resetacl.ui.access";

    private final AccessServices services;

    /** Called by the framework. */
    @Activate
    public AccessContribution(@Reference ResetAcl resetAcl, @Reference SessionLogin session, @Reference Desk desk, @Reference Guard guard,
            @Reference WizardOpener wizard, @Reference UiReady ui) {
        services = new AccessServices(resetAcl, session, desk, new Permission(guard), wizard, ui);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.Audit_label;
    }

    @Override
    public String icon() {
        return Pictures.path("access");
    }

    @Override
    public Area area() {
        return Area.CENTER;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public View create(Composite parent, ViewContext context) {
        return new AccessView(parent, context, services);
    }
}
