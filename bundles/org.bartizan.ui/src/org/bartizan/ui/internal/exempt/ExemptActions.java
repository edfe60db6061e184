// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.exempt;

import java.util.List;

import org.bartizan.fleet.Fleet;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.Place;
import org.bartizan.ui.internal.action.ActionSet;
import org.bartizan.ui.internal.action.SimpleAction;
import org.bartizan.ui.internal.effective.EffectiveContribution;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What can be done about the policies of what is selected. */
@Component(service = {})
public class ExemptActions {

    private final Fleet fleet;
    private final ActionSet actions;

    /** Offers them for that fleet. */
    @Activate
    public ExemptActions(BundleContext context, @Reference Fleet fleet) {
        this.fleet = fleet;
        actions = new ActionSet(context, List.of(exempt(), effective()));
    }

    private SimpleAction exempt() {
        return new SimpleAction("org.bartizan.ui.exempt", "Exempt…", "Gives the selected clients a setting of their own, for a while.")
                .icon("exempt").at(301, Place.ORGANIZATION_MENU, Place.EXPLORER_MENU)
                .when(nodes -> !nodes.isEmpty() && nodes.stream().allMatch(node -> node.kind() == Kind.CLIENT)).runs(this::exempt);
    }

    private void exempt(ActionContext context) {
        List<Node> clients = context.selection();
        context.background().start("Read the settings of " + clients.getFirst().name(), progress -> fleet.read(organization -> Choice.of(
                organization, clients.getFirst())), choices -> new ExemptDialog(context.shell(), clients, choices).ask().ifPresent(
                        terms -> new Exempting(fleet, context.shell()).begin(clients, terms)));
    }

    private static SimpleAction effective() {
        return new SimpleAction("org.bartizan.ui.effective", "Effective Policy",
                "Shows which settings hold for what is selected, and why.").icon("effective").at(300, Place.ORGANIZATION_MENU,
                        Place.EXPLORER_MENU).when(nodes -> nodes.size() == 1 && switch (nodes.getFirst().kind()) {
                            case SITE, SITES -> false;
                            default -> true;
                        }).runs(context -> context.showView(EffectiveContribution.ID));
    }

    @Deactivate
    void close() {
        actions.close();
    }
}
