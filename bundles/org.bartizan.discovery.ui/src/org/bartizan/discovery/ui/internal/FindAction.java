// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.Found;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.Place;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.Dialogs;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds one computer by name or address; the selected one if there is one. */
@Component
public class FindAction implements ActionContribution {

    private final Discovery discovery;

    /** Asks with that service. */
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
        return "Find Computer…";
    }

    @Override
    public String description() {
        return "Asks one computer, by its name or address, whether it is there.";
    }

    @Override
    public String icon() {
        return "icons/find.svg";
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.TOOLS_MENU, Place.EXPLORER_MENU);
    }

    @Override
    public int order() {
        return 421;
    }

    @Override
    public boolean enabled(List<Node> selection) {
        return selection.size() <= 1;
    }

    @Override
    public void run(ActionContext context) {
        String given = context.selection().stream().filter(node -> node.kind() == Kind.SERVER || node.kind() == Kind.CLIENT).map(Node::name)
                .findFirst().orElse("");
        InputDialog dialog = new InputDialog(context.shell(), "Find computer", "Name or address:", given,
                text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            String wanted = dialog.getValue().strip();
            context.background().start("Find " + wanted, progress -> discovery.find(wanted, DiscoveryRequest.DEFAULT_PORT),
                    found -> tell(context, wanted, found));
        }
    }

    private static void tell(ActionContext context, String wanted, Optional<Found> found) {
        Dialogs.tell(context.shell(), wanted, found
                .map(it -> it.name() + " answered from " + it.address().getHostAddress() + " in " + Times.lasting(it.roundTrip()) + ": "
                        + it.product() + " " + it.version() + ", " + it.role() + ".")
                .orElse(wanted + " did not answer. It may be switched off, behind a firewall, or without an agent."));
    }
}
