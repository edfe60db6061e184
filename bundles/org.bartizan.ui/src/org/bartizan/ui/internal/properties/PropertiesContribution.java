// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.properties;

import org.bartizan.api.observed.ObservedState;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contributes the Properties view. */
@Component
public class PropertiesContribution implements ViewContribution {

    /** The id of the view. */
    public static final String ID = "org.bartizan.ui.properties";

    private final Fleet fleet;
    private final OrganizationWatch watch;
    private final ObservedState observed;

    /** Shows what these services tell. */
    @Activate
    public PropertiesContribution(@Reference Fleet fleet, @Reference OrganizationWatch watch, @Reference ObservedState observed) {
        this.fleet = fleet;
        this.watch = watch;
        this.observed = observed;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Properties";
    }

    @Override
    public String icon() {
        return "icons/properties.svg";
    }

    @Override
    public Area area() {
        return Area.RIGHT;
    }

    @Override
    public boolean openAtFirst() {
        return true;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public View create(Composite parent, ViewContext context) {
        return new PropertiesView(parent, context, fleet, watch, observed);
    }
}
