// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.welcome;

import java.util.List;

import org.bartizan.ui.Place;
import org.bartizan.ui.View;
import org.bartizan.ui.internal.action.ActionSet;
import org.bartizan.ui.internal.action.SimpleAction;
import org.bartizan.ui.internal.editor.EditorPart;
import org.bartizan.ui.internal.editor.Editors;
import org.bartizan.ui.internal.part.ContributedPart;
import org.bartizan.ui.internal.part.Parts;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** What can be done with every view: find and refresh; and the Welcome page. */
@Component(service = {})
public class ViewActions {

    private final ActionSet actions;

    /** Offers them. */
    @Activate
    public ViewActions(BundleContext context) {
        actions = new ActionSet(context, List.of(
                new SimpleAction("org.bartizan.ui.find", "Find", "Takes the keyboard to the filter of the view.").icon("find")
                        .at(310, Place.EDIT_MENU).runs(action -> Editors.active().ifPresentOrElse(
                                EditorPart::find, () -> Parts.active().flatMap(ContributedPart::view).ifPresent(View::find)))
                        .command("org.eclipse.ui.edit.findReplace", "M1+F"),
                new SimpleAction("org.bartizan.ui.refresh", "Refresh", "Reads what the view shows again.").icon("refresh")
                        .at(311, Place.EDIT_MENU).runs(action -> Parts.active().flatMap(ContributedPart::view).ifPresent(View::refresh))
                        .command("org.eclipse.ui.file.refresh", "F5"),
                new SimpleAction("org.bartizan.ui.welcome", "Welcome", "Shows what to begin with.").icon("welcome")
                        .at(10, Place.HELP_MENU).runs(action -> action.showView(WelcomeContribution.ID))));
    }

    @Deactivate
    void close() {
        actions.close();
    }
}
