// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.command.Ask;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.Risk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands that audit and close. */
@Component(service = AccessCommands.class, property = {"osgi.command.scope=resetacl", "osgi.command.function=audit",
        "osgi.command.function=apply"})
@Descriptor(Options.SCOPE)
public final class AccessCommands {

    private final ResetAcl resetAcl;

    /** Called by the framework. */
    @Activate
    public AccessCommands(@Reference ResetAcl resetAcl) {
        this.resetAcl = resetAcl;
    }

    /** Tells who may change what. */
    @Descriptor("Tells who may change registry keys and what is below them, the worst first. Changes nothing.")
    @Examples({"resetacl:audit PC-1 --user Administrator", "resetacl:audit Boston/Sales @more.txt --user HQ\\anna --computers",
            "resetacl:audit 10.0.0.7 --key 'HKLM\\SOFTWARE\\Vendor; HKLM\\SOFTWARE\\Other' --user Administrator --json",
            "resetacl:audit this --all  # the files of this computer"})
    public Report audit(CommandSession session,
            @Descriptor(Options.KEY) @Parameter(names = "--key", absentValue = "") String key,
            @Descriptor(Options.USER) @Parameter(names = "--user", absentValue = "") String user,
            @Descriptor(Options.STDIN) @Parameter(names = "--password-stdin", presentValue = "true", absentValue = "false") boolean stdin,
            @Descriptor(Options.FILE) @Parameter(names = "--password-file", absentValue = "") Path file,
            @Descriptor(Options.PARALLEL) @Parameter(names = "--parallel", absentValue = "32") int parallel,
            @Descriptor(Options.TIMEOUT) @Parameter(names = "--timeout", absentValue = "10m") Duration timeout,
            @Descriptor(Options.PORT) @Parameter(names = "--port", absentValue = "0") int port,
            @Descriptor(Options.START) @Parameter(names = "--start-service", presentValue = "true", absentValue = "false") boolean start,
            @Descriptor("Safe keys and files, too") @Parameter(names = "--all", presentValue = "true", absentValue = "false") boolean all,
            @Descriptor(Options.COMPUTERS) @Parameter(names = "--computers", presentValue = "true",
                    absentValue = "false") boolean computers,
            @Descriptor(Options.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Options.TARGETS) List<String> target) {
        String tried = "audit access";
        Request request = Arguments.request(tried, session.currentDir(), target, key, parallel, timeout, start, port);
        try (Credentials credentials = new WindowsLogin(session, tried, user, stdin, file).forTargets(request.targets())) {
            AuditResult result = resetAcl.audit(request, credentials, Progress.of(session.get(Progress.SESSION_KEY)));
            return audited(result, all, computers).json(json);
        }
    }

    private static Report audited(AuditResult result, boolean all, boolean computers) {
        long open = count(result, object -> object.risk().open());
        long latent = count(result, object -> object.risk() == Risk.LATENT);
        Report report = computers ? Reports.computers(result.computers(), "open", "OPEN", computer -> computer.objects().stream().filter(
                object -> object.risk().open()).count())
                : Reports.objects(ResultRow.audited(result.computers(), all), "OPEN TO", Reports.failures(result.computers()));
        Report noted = report.note(Reports.count(open, "key or file", "keys or files") + " of " + Reports.examined(result.computers())
                + " can be changed by others than administrators.");
        if (open > 0) {
            noted = noted.note("resetacl:apply closes them; with --dry-run it tells what it would do.");
        }
        return latent == 0 ? noted
                : noted.note("Latent, " + Reports.count(latent, "key or file", "keys or files")
                        + ": the owner is no administrator and can take"
                        + " rights at any time, or what is created below can be changed by others. resetacl:apply leaves that as it is.");
    }

    private static long count(AuditResult result, Predicate<AuditedObject> such) {
        return result.computers().stream().flatMap(computer -> computer.objects().stream()).filter(such).count();
    }

    /** Closes. */
    @Descriptor("Closes registry keys and what is below them: only administrators and the system keep rights to change, everybody keeps the"
            + " right to read. What was there is kept, and resetacl:undo puts it back.")
    @Examples({"resetacl:apply PC-1 --dry-run --user Administrator", "resetacl:apply Boston --user HQ\\anna",
            "resetacl:apply @computers.txt --key 'HKLM\\SOFTWARE\\Vendor' --user HQ\\anna --password-file pw.txt --yes",
            "resetacl:apply this  # the files of this computer"})
    public Report apply(CommandSession session,
            @Descriptor(Options.KEY) @Parameter(names = "--key", absentValue = "") String key,
            @Descriptor(Options.USER) @Parameter(names = "--user", absentValue = "") String user,
            @Descriptor(Options.STDIN) @Parameter(names = "--password-stdin", presentValue = "true", absentValue = "false") boolean stdin,
            @Descriptor(Options.FILE) @Parameter(names = "--password-file", absentValue = "") Path file,
            @Descriptor(Options.PARALLEL) @Parameter(names = "--parallel", absentValue = "32") int parallel,
            @Descriptor(Options.TIMEOUT) @Parameter(names = "--timeout", absentValue = "10m") Duration timeout,
            @Descriptor(Options.PORT) @Parameter(names = "--port", absentValue = "0") int port,
            @Descriptor(Options.START) @Parameter(names = "--start-service", presentValue = "true", absentValue = "false") boolean start,
            @Descriptor("Tells what would be closed and changes nothing") @Parameter(names = "--dry-run", presentValue = "true",
                    absentValue = "false") boolean dryRun,
            @Descriptor("Confirms that the trade-offs are known (resetacl:trade-offs)") @Parameter(names = "--yes", presentValue = "true",
                    absentValue = "false") boolean yes,
            @Descriptor(Options.OBJECTS) @Parameter(names = "--objects", presentValue = "true", absentValue = "false") boolean objects,
            @Descriptor(Options.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Options.TARGETS) List<String> target) {
        String tried = dryRun ? "tell what would be closed" : "close access";
        Request request = Arguments.request(tried, session.currentDir(), target, key, parallel, timeout, start, port);
        if (!dryRun) {
            acknowledge(session, tried, yes);
        }
        try (Credentials credentials = new WindowsLogin(session, tried, user, stdin, file).forTargets(request.targets())) {
            ApplyResult result = resetAcl.apply(request, dryRun, credentials, Progress.of(session.get(Progress.SESSION_KEY)));
            return applied(result, objects || dryRun).json(json);
        }
    }

    private void acknowledge(CommandSession session, String tried, boolean yes) {
        if (resetAcl.tradeOffsSeen()) {
            return;
        }
        if (!yes) {
            if (!(session.get(Ask.SESSION_KEY) instanceof Ask)) {
                throw new BartizanException(tried, "it is the first time, and there is no terminal to show on what users lose by it",
                        "Read it with resetacl:trade-offs, and add --yes");
            }
            Ask.confirm(session.get(Ask.SESSION_KEY), tried, String.join("\n", resetAcl.tradeOffs()) + "\nClose access all the same?");
        }
        resetAcl.acknowledgeTradeOffs();
    }

    private static Report applied(ApplyResult result, boolean objects) {
        String done = result.dryRun() ? "would be closed" : "closed";
        Report report = objects ? Reports.objects(ResultRow.changed(result.computers(), done), "STATE", Reports.failures(result
                .computers()))
                : Reports.computers(result.computers(), "closed", "CLOSED", computer -> computer.objects().size());
        Report noted = report.note(Reports.count(Reports.objects(result.computers()), "key or file ", "keys or files ") + (result.dryRun()
                ? "would be closed"
                : "closed") + ", of " + Reports.examined(result.computers()) + " looked at.");
        return result.run().isEmpty() ? noted : noted.note("This was run " + result.run().get() + ": resetacl:undo " + result.run().get()
                + " puts back what was there.");
    }
}
