// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.nio.file.Path;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.Author;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands that bring an exported and edited organization back. */
@Component(service = EditCommands.class, property = {"osgi.command.scope=org", "osgi.command.function=diff", "osgi.command.function=apply"})
@Descriptor("The organization: its server groups, client groups and computers, and who changed what")
public final class EditCommands {

    private static final String FILE = "A file that org:export wrote and somebody edited.";
    private static final String BASE = "What the file was before it was edited, such as the version before in a repository: then only what"
            + " differs between the two is changed, and what others changed meanwhile stays.";
    private static final String OVERWRITE = "Makes the organization exactly what the file says, also where others changed it after the export.";

    private final Fleet fleet;

    /** Called by the framework. */
    @Activate
    public EditCommands(@Reference Fleet fleet) {
        this.fleet = fleet;
    }

    /** Compares. */
    @Descriptor("Tells what an edited file would change, and changes nothing: in the organization, and on which computers what holds then;"
            + " what is removed is said first, and equal changes are one line.")
    @Examples({"org:diff acme.xmi", "org:diff acme.xmi --json", "org:diff acme.xmi --base acme-before.xmi"})
    public Report diff(@Descriptor(BASE) @Parameter(names = "--base", absentValue = "") Path base,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILE) Path file) {
        EditedOrganization edited = new EditedOrganization(fleet, file, base, false);
        return DiffReport.of(fleet.preview(edited.label(), edited::show), edited.warning(), json);
    }

    /** Applies. */
    @Descriptor("Makes the organization what an edited file says, as one change that org:undo takes back. Objects are recognized by their ids;"
            + " what has no id is the policy, section or name of that place, or new. Refused when others changed the organization after"
            + " the file was exported, unless --base or --overwrite is given.")
    @Examples({"org:export acme.xmi  # edit it, then", "org:apply acme.xmi --dry-run", "org:apply acme.xmi",
            "org:apply acme.xmi --base acme-before.xmi  # keeps what others changed meanwhile"})
    public Report apply(@Descriptor(BASE) @Parameter(names = "--base", absentValue = "") Path base,
            @Descriptor(OVERWRITE) @Parameter(names = "--overwrite", presentValue = "true", absentValue = "false") boolean overwrite,
            @Descriptor(Descriptions.DRY_RUN) @Parameter(names = "--dry-run", presentValue = "true", absentValue = "false") boolean dryRun,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILE) Path file) {
        EditedOrganization edited = new EditedOrganization(fleet, file, base, overwrite);
        if (dryRun) {
            return DiffReport.of(fleet.preview(edited.label(), edited::apply), null, json);
        }
        Commit commit = fleet.execute(edited.label(), Author.current(), edited::apply);
        Report report = Done.of(commit, json);
        return commit.number() == 0 ? report
                : report.note(Counted.number(commit.changes().size(), "change") + "; see org:log " + commit.number()
                        + ". Export again before the next edit.");
    }
}
