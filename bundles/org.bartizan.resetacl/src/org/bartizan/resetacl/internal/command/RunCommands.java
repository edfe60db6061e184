// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.Progress;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.Run;
import org.bartizan.resetacl.RunDetails;
import org.bartizan.resetacl.UndoResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands about what was done. */
@Component(service = RunCommands.class, property = {"osgi.command.scope=resetacl", "osgi.command.function=undo",
        "osgi.command.function=runs", "osgi.command.function=run"})
@Descriptor(Options.SCOPE)
public final class RunCommands {

    private static final String RUN = "The number of the run, as resetacl:runs shows it";

    private final ResetAcl resetAcl;

    /** Called by the framework. */
    @Activate
    public RunCommands(@Reference ResetAcl resetAcl) {
        this.resetAcl = resetAcl;
    }

    /** Undoes. */
    @Descriptor("Puts back exactly what was there before a run. Keys and files that somebody has changed since are left as they are, unless forced.")
    @Examples({"resetacl:undo 3 --user Administrator", "resetacl:undo 3 --computer PC-1 --user Administrator  # there alone",
            "resetacl:undo 3 --force --user Administrator  # also what was changed since"})
    public Report undo(CommandSession session,
            @Descriptor("Puts back also what somebody has changed since") @Parameter(names = "--force", presentValue = "true",
                    absentValue = "false") boolean force,
            @Descriptor("Only on this computer, or on several with semicolons between them") @Parameter(names = "--computer",
                    absentValue = "") String computer,
            @Descriptor(Options.USER) @Parameter(names = "--user", absentValue = "") String user,
            @Descriptor(Options.STDIN) @Parameter(names = "--password-stdin", presentValue = "true", absentValue = "false") boolean stdin,
            @Descriptor(Options.FILE) @Parameter(names = "--password-file", absentValue = "") Path file,
            @Descriptor(Options.OBJECTS) @Parameter(names = "--objects", presentValue = "true", absentValue = "false") boolean objects,
            @Descriptor(Options.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(RUN) String run) {
        String tried = "undo the run " + run;
        // Also says that there is no such run before anybody is asked for a password.
        boolean local = resetAcl.run(run).run().account().isEmpty();
        Set<String> computers = List.of(computer.split(";")).stream().map(String::strip).filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        try (Credentials credentials = local ? Credentials.NONE : new WindowsLogin(session, tried, user, stdin, file).credentials()) {
            UndoResult result = resetAcl.undo(run, force, computers, credentials, Progress.of(session.get(Progress.SESSION_KEY)));
            return undone(result, objects).json(json);
        }
    }

    private static Report undone(UndoResult result, boolean objects) {
        Report report = objects ? Reports.objects(ResultRow.undone(result.computers()), "STATE", Reports.failures(result.computers()))
                : Reports.computers(result.computers(), "undone", "UNDONE", computer -> computer.objects().size());
        return result.computers().isEmpty() ? report.note("There was nothing left to undo.")
                : report.note(Reports.count(Reports.objects(result.computers()), "key or file is", "keys or files are")
                        + " as before the run, of "
                        + Reports.examined(result.computers()) + ".");
    }

    /** Lists runs. */
    @Descriptor("Lists what was closed, when and by whom, the latest first.")
    public Report runs(@Descriptor(Options.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        List<Run> runs = resetAcl.runs();
        Report report = Report.table(runs, Column.text("run", "RUN", Run::id), Column.text("started", "STARTED", Run::started), Column.text(
                "author", "BY", Run::author), Column.text("account", "ACCOUNT", Run::account), Column.text("computers", "COMPUTERS",
                        Run::computers),
                Column.number("objects", "KEYS OR FILES", Run::objects), Column.number("undone", "UNDONE", Run::undone),
                Column.text("state", "STATE", run -> run.state().text())).json(json);
        return runs.isEmpty() ? report.note("Nothing was closed yet. resetacl:audit tells what should be, resetacl:apply does it.")
                : report;
    }

    /** Shows a run. */
    @Descriptor("Shows every key and file that a run changed: who could change it before, and how it stands.")
    @Examples({"resetacl:run 3", "resetacl:run 3 --json  # with the whole access lists, before and after"})
    public Report run(@Descriptor(Options.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(RUN) String run) {
        RunDetails details = resetAcl.run(run);
        Report table = Report.table(details.objects(), Column.text("computer", "COMPUTER", RunDetails.Entry::computer), Column.text("path",
                "KEY OR FILE", RunDetails.Entry::path), Column.text("state", "STATE", entry -> entry.state().text()),
                Column.text("who", "WAS OPEN TO", entry -> entry.before().openTo()), Column.text("before", "BEFORE", entry -> json ? entry
                        .before().text() : shortened(entry.before().text())),
                Column.text("after", "AFTER", entry -> json ? entry.after().text() : shortened(entry.after().text())), Column.text(
                        "undoneBy", "UNDONE BY", RunDetails.Entry::undoneBy),
                Column.text("undoneAt", "UNDONE AT", RunDetails.Entry::undoneAt)).json(json);
        return table.note("Run " + run + " by " + details.run().author() + (details.run().account().isEmpty() ? "" : " as " + details.run()
                .account()) + ": " + details.run().state().text() + ".");
    }

    private static String shortened(String text) {
        int most = 60;
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
