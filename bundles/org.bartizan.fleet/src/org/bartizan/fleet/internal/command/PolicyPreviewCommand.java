// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell command that asks what if. */
@Component(service = PolicyPreviewCommand.class, property = {"osgi.command.scope=policy", "osgi.command.function=preview"})
@Descriptor("Policies: what each computer runs, where it comes from, who locked it, and what a change would do")
public final class PolicyPreviewCommand {

    private static final String LOCK = "What if it were locked: together with a value, or alone.";
    private static final String UNLOCK = "What if it were unlocked.";
    private static final String UNSET = "What if it were not set.";

    private final Changes changes;

    /** Called by the framework. */
    @Activate
    public PolicyPreviewCommand(@Reference Fleet fleet) {
        this.changes = new Changes(fleet);
    }

    /** Of a value. */
    @Descriptor("Tells what a change would do, and does nothing. It says which computers would change, which settings, from what to what, and what"
            + " would be removed. Equal changes of many computers are one line.")
    @Examples({"policy:preview Sales autoProtect.enabled no", "policy:preview Sales autoProtect --lock",
            "policy:preview Acme scanOptions.threads 4 --lock --computers", "policy:preview pc-17 autoProtect.enabled --unset"})
    public Report preview(@Descriptor(LOCK) @Parameter(names = "--lock", presentValue = "true", absentValue = "false") boolean lock,
            @Descriptor(Descriptions.COMPUTERS) @Parameter(names = "--computers", presentValue = "true",
                    absentValue = "false") boolean computers,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.LEVEL) String target, @Descriptor(Descriptions.SETTINGS) String setting,
            @Descriptor(Descriptions.VALUE) String value) {
        return changes.run(PolicyChange.set(target, setting, value, lock), new Changes.Mode(true, computers, json));
    }

    /** Without a value. */
    public Report preview(@Descriptor(LOCK) @Parameter(names = "--lock", presentValue = "true", absentValue = "false") boolean lock,
            @Descriptor(UNLOCK) @Parameter(names = "--unlock", presentValue = "true", absentValue = "false") boolean unlock,
            @Descriptor(UNSET) @Parameter(names = "--unset", presentValue = "true", absentValue = "false") boolean unset,
            @Descriptor(Descriptions.COMPUTERS) @Parameter(names = "--computers", presentValue = "true",
                    absentValue = "false") boolean computers,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.LEVEL) String target, @Descriptor(Descriptions.SETTINGS) String setting) {
        if (Boolean.compare(lock, false) + Boolean.compare(unlock, false) + Boolean.compare(unset, false) != 1) {
            throw new BartizanException("preview " + setting + " at " + target, "it is not clear what would be done",
                    "Give a value, or one of --lock, --unlock and --unset");
        }
        Changes.Labelled change = lock ? PolicyChange.lock(target, setting)
                : unlock ? PolicyChange.unlock(target, setting) : PolicyChange.unset(target, setting);
        return changes.run(change, new Changes.Mode(true, computers, json));
    }
}
