// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.exempt;

import org.bartizan.fleet.Fleet;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contributes the view Exemptions. */
@Component
public class ExemptionContribution implements ViewContribution {

    /** The id of the view. */
    public static final String ID = "org.bartizan.ui.exemptions";

    private final Fleet fleet;
    private final OrganizationWatch watch;

    /** Shows that fleet. */
    @Activate
    public ExemptionContribution(@Reference Fleet fleet, @Reference OrganizationWatch watch) {
        this.fleet = fleet;
        this.watch = watch;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Exemptions";
    }

    @Override
    public String icon() {
        return "icons/exempt.svg";
    }

    @Override
    public boolean openAtFirst() {
        return true;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public View create(Composite parent, ViewContext context) {
        return ExemptionView.of(parent, context, fleet, watch);
    }
}
