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
import org.bartizan.ui.internal.editor.EditorPart;
import org.bartizan.ui.internal.editor.Editors;
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

    // In an editor, undo and redo are for what is not saved yet.
    private String undoable() {
        return Editors.active().map(EditorPart::undoLabel).orElseGet(() -> Editors.active().isPresent() ? null : ready(fleet::undoLabel));
    }

    private String redoable() {
        return Editors.active().map(EditorPart::redoLabel).orElseGet(() -> Editors.active().isPresent() ? null : ready(fleet::redoLabel));
    }

    private SimpleAction undo() {
        return new SimpleAction("org.bartizan.ui.undo", () -> titled("Undo", undoable()), "Takes the latest change back.")
                .icon("undo").at(10, Place.EDIT_MENU, Place.TOOLBAR).when(selection -> undoable() != null)
                .runs(context -> Editors.active().ifPresentOrElse(EditorPart::undo, () -> context.background().start(
                        titled("Undo", undoable()), progress -> fleet.undo(Author.current()), commit -> Toolbar.enable())))
                .command("org.eclipse.ui.edit.undo", "M1+Z");
    }

    private SimpleAction redo() {
        return new SimpleAction("org.bartizan.ui.redo", () -> titled("Redo", redoable()),
                "Makes the change again that was taken back last.")
                        .icon("redo").at(11, Place.EDIT_MENU, Place.TOOLBAR).when(selection -> redoable() != null)
                        .runs(context -> Editors.active().ifPresentOrElse(EditorPart::redo, () -> context.background().start(
                                titled("Redo", redoable()), progress -> fleet.redo(Author.current()), commit -> Toolbar.enable())))
                        .command("org.eclipse.ui.edit.redo", "M1+Y");
    }

    private static SimpleAction save() {
        return new SimpleAction("org.bartizan.ui.save", "Save", "Saves what was changed in the editor in front.").icon("save")
                .at(310, Place.FILE_MENU, Place.TOOLBAR).runs(context -> Editors.active().filter(EditorPart::isDirty)
                        .ifPresentOrElse(EditorPart::persist, () -> StatusText.say(
                                "There is nothing left to save: only editors have to be saved, and none in front has changes.")))
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
