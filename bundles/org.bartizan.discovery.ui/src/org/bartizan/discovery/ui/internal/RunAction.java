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

/** Opens the Discovery view to run one. */
@Component
public class RunAction implements ActionContribution {

    /** There is nothing to run without the service. */
    @Activate
    public RunAction(@Reference Discovery discovery) {
        // the view has it
    }

    @Override
    public String id() {
        return "org.bartizan.discovery.ui.run";
    }

    @Override
    public String label() {
        return "Run Discovery…";
    }

    @Override
    public String description() {
        return "Finds the computers of a network, and puts those that are not in the organization into the inbox.";
    }

    @Override
    public String icon() {
        return "icons/discovery.svg";
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
        context.showView(DiscoveryContribution.ID);
    }
}
