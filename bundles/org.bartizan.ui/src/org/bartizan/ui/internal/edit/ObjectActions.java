// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.edit;

import java.util.List;
import java.util.function.Predicate;

import org.bartizan.fleet.Fleet;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.Place;
import org.bartizan.ui.internal.action.ActionSet;
import org.bartizan.ui.internal.action.SimpleAction;
import org.bartizan.ui.internal.explorer.ExplorerContribution;
import org.bartizan.ui.internal.explorer.ExplorerView;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.bartizan.ui.internal.part.Parts;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What can be done with the objects in the Explorer: add, rename, move, delete. */
@Component(service = {})
public class ObjectActions {

    private static final Predicate<List<Node>> EDITABLE = nodes -> !nodes.isEmpty()
            && nodes.stream().noneMatch(node -> node.kind() == Kind.SITES || node.kind() == Kind.ORGANIZATION);

    private final Fleet fleet;
    private final OrganizationWatch watch;
    private final ActionSet actions;

    /** Offers them for that fleet. */
    @Activate
    public ObjectActions(BundleContext context, @Reference Fleet fleet, @Reference OrganizationWatch watch) {
        this.fleet = fleet;
        this.watch = watch;
        actions = new ActionSet(context,
                List.of(add(Kind.SERVER_GROUP, "Server Group", 110, one(Kind.ORGANIZATION)),
                        add(Kind.CLIENT_GROUP, "Client Group", 111, one(Kind.SERVER_GROUP, Kind.CLIENT_GROUP)),
                        add(Kind.SERVER, "Server", 112, one(Kind.SERVER_GROUP)),
                        add(Kind.CLIENT, "Client", 113, one(Kind.CLIENT_GROUP)),
                        add(Kind.SITE, "Site", 114, one(Kind.ORGANIZATION, Kind.SITES)), rename(), move(), delete()));
    }

    private static Predicate<List<Node>> one(Kind... kinds) {
        return nodes -> nodes.size() == 1 && List.of(kinds).contains(nodes.getFirst().kind());
    }

    private SimpleAction add(Kind kind, String title, int order, Predicate<List<Node>> where) {
        boolean anywhere = kind == Kind.SERVER_GROUP || kind == Kind.SITE;
        String icon = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        SimpleAction action = new SimpleAction("org.bartizan.ui.add." + icon, "Add " + title + "…",
                anywhere ? "Adds it to the organization." : "Adds it to the selected group.").icon(icon)
                        .when(nodes -> watch.latest() != null && where.test(nodes)).runs(context -> add(kind, context));
        return action.at(order, Place.ORGANIZATION_MENU, Place.EXPLORER_MENU);
    }

    private void add(Kind kind, ActionContext context) {
        new AddDialog(context.shell(), kind, context.selection().getFirst(), new Edits(fleet, context.background())).open();
    }

    private static SimpleAction rename() {
        return new SimpleAction("org.bartizan.ui.rename", "Rename", "Gives the selected object another name.").icon("rename")
                .at(210, Place.EDIT_MENU, Place.EXPLORER_MENU)
                .when(nodes -> nodes.size() == 1 && nodes.getFirst().kind() != Kind.SITES)
                .runs(context -> {
                    Parts.show(ExplorerContribution.ID);
                    Parts.active().flatMap(part -> part.view()).filter(ExplorerView.class::isInstance).map(ExplorerView.class::cast)
                            .ifPresent(ExplorerView::rename);
                }).command("org.eclipse.ui.edit.rename", "F2");
    }

    private SimpleAction move() {
        return new SimpleAction("org.bartizan.ui.move", "Move To…", "Moves the selected computers or client groups into another group.")
                .icon("move").at(211, Place.EDIT_MENU, Place.EXPLORER_MENU).key("M1+M2+M")
                .when(nodes -> !nodes.isEmpty() && nodes.stream().allMatch(node -> switch (node.kind()) {
                    case SERVER, CLIENT, CLIENT_GROUP -> true;
                    default -> false;
                }))
                .runs(context -> MoveDialog.ask(context, watch.latest())
                        .ifPresent(group -> new Edits(fleet, context.background()).move(context.selection(), group)));
    }

    private SimpleAction delete() {
        return new SimpleAction("org.bartizan.ui.delete", "Delete",
                "Takes the selected objects out of the organization; undo brings them back.")
                        .icon("delete").at(212, Place.EDIT_MENU, Place.EXPLORER_MENU).when(EDITABLE)
                        .runs(context -> new Edits(fleet, context.background()).delete(context.selection()))
                        .command("org.eclipse.ui.edit.delete", "DEL");
    }

    @Deactivate
    void close() {
        actions.close();
    }
}
