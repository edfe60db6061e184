// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.capability;

import org.bartizan.api.capability.Capabilities;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contributes the view of the capabilities. */
@Component
public class CapabilityContribution implements ViewContribution {

    /** The id of the view. */
    public static final String ID = "org.bartizan.ui.capabilities";

    private final Capabilities capabilities;

    /** Shows what these services tell. */
    @Activate
    public CapabilityContribution(@Reference Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Capabilities";
    }

    @Override
    public String icon() {
        return "icons/capabilities.svg";
    }

    @Override
    public Area area() {
        return Area.BOTTOM;
    }

    @Override
    public boolean openAtFirst() {
        return true;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public View create(Composite parent, ViewContext context) {
        return new CapabilityView(parent, context, capabilities);
    }
}
