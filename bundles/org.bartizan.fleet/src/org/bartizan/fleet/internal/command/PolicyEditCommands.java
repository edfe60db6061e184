// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands that change policies. Each of them can be tried without doing it. */
@Component(service = PolicyEditCommands.class, property = {"osgi.command.scope=policy", "osgi.command.function=set",
        "osgi.command.function=unset", "osgi.command.function=lock", "osgi.command.function=unlock"})
@Descriptor("Policies: what each computer runs, where it comes from, who locked it, and what a change would do")
public final class PolicyEditCommands {

    private static final String LOCK = "Locks it as well: nothing further down and no user can change it.";

    private final Changes changes;

    /** Called by the framework. */
    @Activate
    public PolicyEditCommands(@Reference Fleet fleet) {
        this.changes = new Changes(fleet);
    }

    /** Sets. */
    @Descriptor("Sets a setting at a group or client, for everything in it. Refused where a lock further out would keep it from having an"
            + " effect.")
    @Examples({"policy:set Sales autoProtect.maxFileSize 20", "policy:set Sales autoProtect.reenableAfter 30m --lock",
            "policy:set Acme scanOptions.excludedPaths '/srv/build; /var/cache' --dry-run"})
    public Report set(@Descriptor(LOCK) @Parameter(names = "--lock", presentValue = "true", absentValue = "false") boolean lock,
            @Descriptor(Descriptions.DRY_RUN) @Parameter(names = "--dry-run", presentValue = "true",
                    absentValue = "false") boolean dryRun,
            @Descriptor(Descriptions.COMPUTERS) @Parameter(names = "--computers", presentValue = "true",
                    absentValue = "false") boolean computers,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.LEVEL) String target, @Descriptor(Descriptions.SETTING) String setting,
            @Descriptor(Descriptions.VALUE) String value) {
        return changes.run(PolicyChange.set(target, setting, value, lock), new Changes.Mode(dryRun, computers, json));
    }

    /** Unsets. */
    @Descriptor("Takes values and their locks away from a group or client, so that it has what holds further out.")
    @Examples({"policy:unset Sales autoProtect.maxFileSize", "policy:unset pc-17 '*'", "policy:unset Sales autoProtect --dry-run"})
    public Report unset(
            @Descriptor(Descriptions.DRY_RUN) @Parameter(names = "--dry-run", presentValue = "true",
                    absentValue = "false") boolean dryRun,
            @Descriptor(Descriptions.COMPUTERS) @Parameter(names = "--computers", presentValue = "true",
                    absentValue = "false") boolean computers,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.LEVEL) String target, @Descriptor(Descriptions.SETTINGS) String setting) {
        return changes.run(PolicyChange.unset(target, setting), new Changes.Mode(dryRun, computers, json));
    }

    /** Locks. */
    @Descriptor("Locks settings at a group or client: nothing further down and no user can change them. What is not set there is set to what"
            + " holds there now, because a lock counts only on a value.")
    @Examples({"policy:lock Sales autoProtect.enabled", "policy:lock Sales autoProtect  # the whole section"})
    public Report lock(
            @Descriptor(Descriptions.DRY_RUN) @Parameter(names = "--dry-run", presentValue = "true",
                    absentValue = "false") boolean dryRun,
            @Descriptor(Descriptions.COMPUTERS) @Parameter(names = "--computers", presentValue = "true",
                    absentValue = "false") boolean computers,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.LEVEL) String target, @Descriptor(Descriptions.SETTINGS) String setting) {
        return changes.run(PolicyChange.lock(target, setting), new Changes.Mode(dryRun, computers, json));
    }

    /** Unlocks. */
    @Descriptor("Takes locks away from a group or client; the values stay, and further down they can be changed again.")
    @Examples({"policy:unlock Sales autoProtect.enabled", "policy:unlock Sales autoProtect --dry-run"})
    public Report unlock(
            @Descriptor(Descriptions.DRY_RUN) @Parameter(names = "--dry-run", presentValue = "true",
                    absentValue = "false") boolean dryRun,
            @Descriptor(Descriptions.COMPUTERS) @Parameter(names = "--computers", presentValue = "true",
                    absentValue = "false") boolean computers,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.LEVEL) String target, @Descriptor(Descriptions.SETTINGS) String setting) {
        return changes.run(PolicyChange.unlock(target, setting), new Changes.Mode(dryRun, computers, json));
    }
}
