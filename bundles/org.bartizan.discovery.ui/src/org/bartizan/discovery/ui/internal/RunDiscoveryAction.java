// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.util.Set;

import org.bartizan.discovery.Discovery;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a person to where discoveries are run. */
@Component(service = ActionContribution.class)
public final class RunDiscoveryAction implements ActionContribution {

    /**
     * Called by the service runtime.
     *
     * @param discovery without it there is nothing to run
     */
    @Activate
    public RunDiscoveryAction(@Reference Discovery discovery) {
        // being there is all that is asked of it
    }

    @Override
    public String id() {
        return "org.bartizan.discovery.ui.run";
    }

    @Override
    public String label() {
        return Messages.Run_label;
    }

    @Override
    public String description() {
        return Messages.Run_description;
    }

    @Override
    public String icon() {
        return Pictures.DISCOVERY;
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.WELCOME, Place.TOOLS_MENU, Place.TOOLBAR);
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String key() {
        return "M1+SHIFT+D";
    }

    @Override
    public void run(ActionContext context) {
        context.showView(Places.DISCOVERY_VIEW);
    }
}
