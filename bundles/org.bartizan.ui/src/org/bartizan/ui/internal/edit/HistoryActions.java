// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.edit;

import java.util.List;
import java.util.function.Supplier;

import org.bartizan.api.Author;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Place;
import org.bartizan.ui.internal.action.ActionSet;
import org.bartizan.ui.internal.action.SimpleAction;
import org.bartizan.ui.internal.action.Toolbar;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.bartizan.ui.internal.status.StatusText;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Undo, redo and save. */
@Component(service = {})
public class HistoryActions {

    private final Fleet fleet;
    private final OrganizationWatch watch;
    private final ActionSet actions;

    /** Offers them for that fleet. */
    @Activate
    public HistoryActions(BundleContext context, @Reference Fleet fleet, @Reference OrganizationWatch watch) {
        this.fleet = fleet;
        this.watch = watch;
        actions = new ActionSet(context, List.of(undo(), redo(), save()));
    }

    // Asking the fleet before the watch has read it could wait for the disk.
    private String ready(Supplier<String> label) {
        return watch.latest() == null ? null : label.get();
    }

    private SimpleAction undo() {
        return new SimpleAction("org.bartizan.ui.undo", () -> titled("Undo", ready(fleet::undoLabel)), "Takes the latest change back.")
                .icon("undo").at(10, Place.EDIT_MENU, Place.TOOLBAR).when(selection -> ready(fleet::undoLabel) != null)
                .runs(context -> context.background().start(titled("Undo", ready(fleet::undoLabel)),
                        progress -> fleet.undo(Author.current()), commit -> Toolbar.enable()))
                .command("org.eclipse.ui.edit.undo", "M1+Z");
    }

    private SimpleAction redo() {
        return new SimpleAction("org.bartizan.ui.redo", () -> titled("Redo", ready(fleet::redoLabel)),
                "Makes the change again that was taken back last.")
                        .icon("redo").at(11, Place.EDIT_MENU, Place.TOOLBAR).when(selection -> ready(fleet::redoLabel) != null)
                        .runs(context -> context.background().start(titled("Redo", ready(fleet::redoLabel)),
                                progress -> fleet.redo(Author.current()), commit -> Toolbar.enable()))
                        .command("org.eclipse.ui.edit.redo", "M1+Y");
    }

    private static SimpleAction save() {
        return new SimpleAction("org.bartizan.ui.save", "Save", "Every change is saved as it is made; this says so.").icon("save")
                .at(310, Place.FILE_MENU).runs(context -> StatusText.say(
                        "Every change is saved as it is made. There is nothing left to save."))
                .command("org.eclipse.ui.file.save", "M1+S");
    }

    private static String titled(String verb, String label) {
        return label == null ? verb : verb + " " + label;
    }

    @Deactivate
    void close() {
        actions.close();
    }
}
