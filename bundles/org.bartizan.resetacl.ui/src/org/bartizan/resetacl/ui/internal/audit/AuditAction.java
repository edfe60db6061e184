// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.List;
import java.util.Set;

import org.bartizan.api.access.Guard;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Permission;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Node;
import org.bartizan.ui.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Audits what is selected in the Explorer. */
@Component
public final class AuditAction implements ActionContribution {

    private final Desk desk;
    private final Permission permission;

    /**
     * Called by the framework.
     *
     * @param resetAcl without it there is nothing to audit with
     */
    @Activate
    public AuditAction(@Reference ResetAcl resetAcl, @Reference Desk desk, @Reference Guard guard) {
        this.desk = desk;
        this.permission = new Permission(guard);
    }

    @Override
    public String id() {
        return "org.bartizan.resetacl.ui.audit";
    }

    @Override
    public String label() {
        return Messages.Audit_action;
    }

    @Override
    public String description() {
        String missing = permission.missing();
        return missing.isEmpty() ? Messages.Audit_action_description : missing;
    }

    @Override
    public String icon() {
        return Pictures.path("audit");
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.TOOLS_MENU, Place.EXPLORER_MENU);
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public String key() {
        return "M1+M2+A";
    }

    @Override
    public boolean enabled(List<Node> selection) {
        return TargetText.suits(selection) && permission.granted();
    }

    @Override
    public void run(ActionContext context) {
        if (enabled(context.selection())) {
            context.showView(AccessContribution.ID);
            desk.audit(context.selection());
        }
    }
}
