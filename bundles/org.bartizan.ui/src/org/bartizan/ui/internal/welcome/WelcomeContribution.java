// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.welcome;

import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contributes the Welcome page. */
@Component
public class WelcomeContribution implements ViewContribution {

    static final String ID = "org.bartizan.ui.welcome.view";

    private final OrganizationWatch watch;

    /** Follows the organisation. */
    @Activate
    public WelcomeContribution(@Reference OrganizationWatch watch) {
        this.watch = watch;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Welcome";
    }

    @Override
    public String icon() {
        return "icons/welcome.svg";
    }

    @Override
    public Area area() {
        return Area.CENTER;
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
        return new WelcomePage(parent, context, watch);
    }
}
