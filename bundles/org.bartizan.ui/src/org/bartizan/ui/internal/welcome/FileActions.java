// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;

import org.bartizan.api.Author;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.scenario.Scenarios;
import org.bartizan.model.Organization;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.Place;
import org.bartizan.ui.internal.action.ActionSet;
import org.bartizan.ui.internal.action.SimpleAction;
import org.bartizan.ui.internal.explorer.ExplorerContribution;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.bartizan.ui.internal.explorer.TreeNode;
import org.bartizan.ui.internal.status.StatusText;
import org.bartizan.ui.widget.Dialogs;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Whole organisations: new ones, and as files. */
@Component(service = {})
public class FileActions {

    private final Fleet fleet;
    private final OrganizationWatch watch;
    private final ActionSet actions;

    /** Offers them for that fleet. */
    @Activate
    public FileActions(BundleContext context, @Reference Fleet fleet, @Reference OrganizationWatch watch) {
        this.fleet = fleet;
        this.watch = watch;
        actions = new ActionSet(context, List.of(open(), create(), load(), export()));
    }

    private SimpleAction open() {
        return new SimpleAction("org.bartizan.ui.open", () -> "Open " + (watch.latest() == null ? "the Last Organization" : watch.latest()
                .node().name()),
                "Shows the organization of this data directory as it was left.").icon("organization").at(10, Place.WELCOME)
                        .when(selection -> watch.latest() != null).runs(context -> context.showView(ExplorerContribution.ID));
    }

    private SimpleAction create() {
        return new SimpleAction("org.bartizan.ui.new", "New Organization…",
                "Creates one from a scenario, from a small office to an enterprise.").icon("new")
                        .at(20, Place.WELCOME, Place.FILE_MENU).runs(this::create).command("org.eclipse.ui.newWizard", "M1+N");
    }

    private void create(ActionContext context) {
        TreeNode there = watch.latest();
        NewDialog dialog = new NewDialog(context.shell(), there == null ? null : there.node().name());
        if (dialog.open() == Window.OK) {
            String label = "Create the " + dialog.scenario().key() + " scenario";
            context.background().start(label, progress -> {
                progress.begin(label, -1);
                Organization organization = Scenarios.create(dialog.scenario());
                if (!dialog.name().isEmpty()) {
                    organization.setName(dialog.name());
                }
                return fleet.create(organization, label, Author.current(), there != null);
            }, commit -> context.showView(ExplorerContribution.ID));
        }
    }

    private SimpleAction load() {
        return new SimpleAction("org.bartizan.ui.import", "Open Organization File…",
                "Reads one that was exported, in place of the present one.").icon("open")
                        .at(30, Place.WELCOME, Place.FILE_MENU).key("M1+O").runs(this::load);
    }

    private void load(ActionContext context) {
        String file = ask(context, SWT.OPEN, "Open an organization file", "");
        TreeNode there = watch.latest();
        if (file == null || there != null && !Dialogs.confirm(context.shell(), "Open organization file", there.node().name()
                + " gives way to the organization in the file. It is kept aside as a file in the data directory.",
                "Replace " + there.node().name())) {
            return;
        }
        Path path = Path.of(file);
        context.background().start("Open " + path.getFileName(), progress -> fleet.create(fleet.load(path), "Open " + path.getFileName(),
                Author.current(), there != null), commit -> context.showView(ExplorerContribution.ID));
    }

    private SimpleAction export() {
        return new SimpleAction("org.bartizan.ui.export", "Export Organization…", "Writes the organization into a file.").icon("export")
                .at(210, Place.FILE_MENU).when(selection -> watch.latest() != null).runs(context -> {
                    String file = ask(context, SWT.SAVE, "Export the organization", watch.latest().node().name() + ".xmi");
                    if (file != null) {
                        context.background().start("Export " + file, progress -> {
                            fleet.export(Path.of(file));
                            return file;
                        }, done -> StatusText.say("The organization is in " + done + "."));
                    }
                });
    }

    private static String ask(ActionContext context, int style, String title, String name) {
        FileDialog dialog = new FileDialog(context.shell(), style);
        dialog.setText(title);
        dialog.setFileName(name);
        dialog.setFilterExtensions(new String[] {"*.xmi", "*"});
        dialog.setFilterNames(new String[] {"Organizations (*.xmi)", "All files"});
        dialog.setOverwrite(true);
        return dialog.open();
    }

    @Deactivate
    void close() {
        actions.close();
    }
}
