// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;

import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Place;
import org.bartizan.ui.UiReady;
import org.bartizan.ui.internal.action.ActionSet;
import org.bartizan.ui.internal.action.SimpleAction;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens editors. */
@Component(service = {})
public class EditorActions {

    /** The action that opens the editor of what is selected. */
    public static final String OPEN = "org.bartizan.ui.edit.open";

    private final ActionSet actions;

    /** Offers them, and opens again what was open when the last session ended. */
    @Activate
    public EditorActions(BundleContext context, @Reference UiReady ui, @Reference Fleet fleet) {
        actions = new ActionSet(context, List.of(open(), policy(), closing()));
        ui.later(new EditorRestore(fleet)::begin);
    }

    private static SimpleAction open() {
        return new SimpleAction(OPEN, "Edit", "Shows the properties and the policy of what is selected, to be changed.").icon("edit")
                .at(200, Place.EDIT_MENU, Place.EXPLORER_MENU).key("F3").when(EditorInput::editable)
                .runs(context -> Editors.open(context.selection()));
    }

    private static SimpleAction policy() {
        return new SimpleAction("org.bartizan.ui.edit.policy", "Edit Policy", "Shows the policy of what is selected, to be changed.").icon(
                "policy").at(201, Place.EDIT_MENU, Place.EXPLORER_MENU).key("F4").when(EditorInput::havePolicies)
                .runs(context -> Editors.open(EditorInput.policies(context.selection()), Location.ANYWHERE));
    }

    private static SimpleAction closing() {
        return new SimpleAction("org.bartizan.ui.edit.close", "Close Editor",
                "Closes the editor in front, after asking what to do with changes.")
                        .at(311, Place.FILE_MENU).when(selection -> Editors.active().isPresent()).runs(context -> Editors.closeActive())
                        .command("org.eclipse.ui.file.close", "M1+W");
    }

    @Deactivate
    void close() {
        Editors.ready(false);
        actions.close();
    }
}
