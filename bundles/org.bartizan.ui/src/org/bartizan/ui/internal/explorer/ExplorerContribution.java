// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import org.bartizan.fleet.Fleet;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contributes the Explorer. */
@Component
public class ExplorerContribution implements ViewContribution {

    /** The id of the view. */
    public static final String ID = "org.bartizan.ui.explorer";

    private final Fleet fleet;
    private final OrganizationWatch watch;

    /** Shows that fleet. */
    @Activate
    public ExplorerContribution(@Reference Fleet fleet, @Reference OrganizationWatch watch) {
        this.fleet = fleet;
        this.watch = watch;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Explorer";
    }

    @Override
    public String icon() {
        return "icons/explorer.svg";
    }

    @Override
    public Area area() {
        return Area.LEFT;
    }

    @Override
    public boolean openAtFirst() {
        return true;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public View create(Composite parent, ViewContext context) {
        return new ExplorerView(parent, context, fleet, watch);
    }
}
