// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import java.util.List;
import java.util.Set;

import org.bartizan.api.access.Guard;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Permission;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.resetacl.ui.internal.audit.TargetText;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Node;
import org.bartizan.ui.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the wizard for what is selected in the Explorer, or for what is typed in it. */
@Component
public final class ResetAction implements ActionContribution {

    private final WizardOpener wizard;
    private final Permission permission;

    /** Called by the framework. */
    @Activate
    public ResetAction(@Reference WizardOpener wizard, @Reference Guard guard) {
        this.wizard = wizard;
        this.permission = new Permission(guard);
    }

    @Override
    public String id() {
        return "org.bartizan.resetacl.ui.reset";
    }

    @Override
    public String label() {
        return Messages.Reset_action;
    }

    @Override
    public String description() {
        String missing = permission.missing();
        return missing.isEmpty() ? Messages.Reset_action_description : missing;
    }

    @Override
    public String icon() {
        return Pictures.path("reset");
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.TOOLS_MENU, Place.EXPLORER_MENU);
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public String key() {
        return "M1+M2+P";
    }

    @Override
    public boolean enabled(List<Node> selection) {
        return permission.granted();
    }

    @Override
    public void run(ActionContext context) {
        if (permission.granted()) {
            TargetText names = new TargetText();
            String targets = TargetText.suits(context.selection()) ? names.of(context.selection()) : "";
            wizard.open(context, names, targets, "");
        }
    }
}
