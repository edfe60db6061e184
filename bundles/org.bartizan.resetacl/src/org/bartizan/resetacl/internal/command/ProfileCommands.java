// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

import java.util.List;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.resetacl.Profile;
import org.bartizan.resetacl.ResetAcl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands about what is closed, and what it costs. */
@Component(service = ProfileCommands.class, property = {"osgi.command.scope=resetacl", "osgi.command.function=profiles",
        "osgi.command.function=trade-offs"})
@Descriptor(Options.SCOPE)
public final class ProfileCommands {

    private final ResetAcl resetAcl;

    /** Called by the framework. */
    @Activate
    public ProfileCommands(@Reference ResetAcl resetAcl) {
        this.resetAcl = resetAcl;
    }

    /** Lists profiles. */
    @Descriptor("Lists the keys and files that are closed where none is named: what holds by default, and each level of the organisation that sets"
            + " others (policy:set LEVEL tamperProtection.closedKeys or .closedFiles).")
    @Examples({"resetacl:profiles", "policy:set Boston tamperProtection.closedKeys 'HKLM\\SOFTWARE\\Vendor; HKLM\\SOFTWARE\\Other'"})
    public Report profiles(
            @Descriptor(Options.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        return Report.table(resetAcl.profiles(), Column.text("setAt", "SET AT", (Profile profile) -> profile.setAt().isEmpty() && !json
                ? "default"
                : profile.setAt()), Column.text("kind", "KIND", profile -> profile.files() ? "files" : "keys"), Column.text("paths",
                        "KEYS OR FILES", Profile::paths)).json(json);
    }

    /** Shows trade-offs. */
    @Descriptor("Shows what users without administrator rights can no longer do after an apply.")
    @Examples({"resetacl:trade-offs", "resetacl:trade-offs --acknowledge  # so that resetacl:apply asks no more"})
    public Report tradeOffs(
            @Descriptor("Notes that you know them") @Parameter(names = "--acknowledge", presentValue = "true",
                    absentValue = "false") boolean acknowledge,
            @Descriptor(Options.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        if (acknowledge) {
            resetAcl.acknowledgeTradeOffs();
        }
        List<String> texts = resetAcl.tradeOffs();
        Report report = Report.table(texts, Column.text("tradeOff", "WHAT USERS LOSE", (String text) -> text)).json(json);
        return resetAcl.tradeOffsSeen() ? report.note("You have acknowledged this.") : report;
    }
}
