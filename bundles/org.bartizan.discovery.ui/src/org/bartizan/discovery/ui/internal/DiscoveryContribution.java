// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.Inbox;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contributes the Discovery view. */
@Component
public class DiscoveryContribution implements ViewContribution {

    static final String ID = "org.bartizan.discovery.ui.discovery";

    private final Discovery discovery;
    private final Inbox inbox;
    private final Fleet fleet;

    /** Shows what these services find. */
    @Activate
    public DiscoveryContribution(@Reference Discovery discovery, @Reference Inbox inbox, @Reference Fleet fleet) {
        this.discovery = discovery;
        this.inbox = inbox;
        this.fleet = fleet;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Discovery";
    }

    @Override
    public String icon() {
        return "icons/discovery.svg";
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
        return 20;
    }

    @Override
    public View create(Composite parent, ViewContext context) {
        return new DiscoveryView(parent, context, discovery, inbox, fleet);
    }
}
