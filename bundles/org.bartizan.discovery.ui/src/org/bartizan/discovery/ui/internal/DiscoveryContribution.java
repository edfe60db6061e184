// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.Inbox;
import org.bartizan.discovery.ui.internal.run.Runs;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The Discovery view. */
@Component(service = ViewContribution.class)
public final class DiscoveryContribution implements ViewContribution {

    private final Runs runs;
    private final Inbox inbox;
    private final Fleet fleet;

    /** Called by the service runtime. */
    @Activate
    public DiscoveryContribution(@Reference Discovery discovery, @Reference Inbox inbox, @Reference Fleet fleet) {
        this.runs = new Runs(discovery);
        this.inbox = inbox;
        this.fleet = fleet;
    }

    /** Nobody could see what a discovery brings once this is gone. */
    @Deactivate
    void stop() {
        runs.cancel();
    }

    @Override
    public String id() {
        return Places.DISCOVERY_VIEW;
    }

    @Override
    public String label() {
        return Messages.View_discovery;
    }

    @Override
    public String icon() {
        return Pictures.DISCOVERY;
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
        return new DiscoveryView(parent, context, runs, inbox, fleet);
    }
}
