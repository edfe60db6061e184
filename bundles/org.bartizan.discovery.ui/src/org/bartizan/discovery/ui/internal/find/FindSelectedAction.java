// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.find;

import java.util.List;
import java.util.Set;

import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.Pictures;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the computer that is selected in the Explorer. */
@Component(service = ActionContribution.class)
public final class FindSelectedAction implements ActionContribution {

    private final Discovery discovery;

    /** Called by the service runtime. */
    @Activate
    public FindSelectedAction(@Reference Discovery discovery) {
        this.discovery = discovery;
    }

    @Override
    public String id() {
        return "org.bartizan.discovery.ui.find.selected";
    }

    @Override
    public String label() {
        return Messages.Find_this_label;
    }

    @Override
    public String description() {
        return Messages.Find_this_description;
    }

    @Override
    public String icon() {
        return Pictures.FIND;
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.EXPLORER_MENU);
    }

    @Override
    public boolean enabled(List<Node> selection) {
        return selection.size() == 1 && (selection.getFirst().kind() == Kind.SERVER || selection.getFirst().kind() == Kind.CLIENT);
    }

    @Override
    public void run(ActionContext context) {
        if (enabled(context.selection())) {
            new FindDialog(context.shell(), discovery, context.background(), context.selection().getFirst().name()).open();
        }
    }
}
