// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.find;

import java.util.Set;

import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.Pictures;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds one computer that a person names. */
@Component(service = ActionContribution.class)
public final class FindAction implements ActionContribution {

    private final Discovery discovery;

    /** Called by the service runtime. */
    @Activate
    public FindAction(@Reference Discovery discovery) {
        this.discovery = discovery;
    }

    @Override
    public String id() {
        return "org.bartizan.discovery.ui.find";
    }

    @Override
    public String label() {
        return Messages.Find_label;
    }

    @Override
    public String description() {
        return Messages.Find_description;
    }

    @Override
    public String icon() {
        return Pictures.FIND;
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.TOOLS_MENU, Place.TOOLBAR);
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public String key() {
        return "M1+SHIFT+F";
    }

    @Override
    public void run(ActionContext context) {
        new FindDialog(context.shell(), discovery, context.background(), "").open();
    }
}
